import { anchorOf, FIRST_ANCHOR, type Head } from '@/domain/lifecycle/anchor'
import { addDays, shanghaiDay, type PlainDate } from '@/domain/shared/plain-date'
import type { Chore } from '../clock/chore'
import { todayOf, type WritingPorts } from '../ports'
import type { AnchorDoc } from './anchor-doc'

const PAGE = 200

/** Yesterday's records of each congress under one root. However often it runs, a day has one anchor. */
export const layAnchors: Chore = {
  what: 'anchored',
  ids: async ({ store }) => {
    const congresses = await store.find('congresses', {
      where: { _id: { gt: '' } },
      limit: 1000,
      fields: ['name'],
    })
    return congresses.map(({ _id }) => _id)
  },
  carry: lay,
}

async function lay(ports: WritingPorts, congress: string): Promise<boolean> {
  const { store, hash } = ports
  const day = addDays(todayOf(ports), -1)
  const [last] = await store.find('anchors', {
    where: { congress },
    order: [['day', 'desc']],
    limit: 1,
    fields: ['day', 'root'],
  })
  if (last && last.day >= day) return false
  const heads = await headsSince(ports, congress, last?.day, day)
  const doc: AnchorDoc = {
    _id: `${congress}|${day}`,
    congress,
    ...anchorOf(day, last?.root ?? FIRST_ANCHOR, heads, hash),
    heads,
    cases: heads.map((head) => head.case),
  }
  return (await store.insert('anchors', doc)) === 'done'
}

/** Every kind of case has its chain; all of them stand under the one root. */
const KINDS = ['suggestions', 'motions', 'activities', 'dutyYears'] as const

/** The heads, at the end of `day`, of the cases to which something happened after `since`. */
async function headsSince(
  { store }: WritingPorts,
  congress: string,
  since: PlainDate | undefined,
  day: PlainDate,
): Promise<Head[]> {
  const begin = since ? Date.parse(`${addDays(since, 1)}T00:00:00+08:00`) : 0
  const ofEach = await Promise.all(KINDS.map((kind) => headsOf(store, kind, congress, begin, day)))
  return ofEach.flat()
}

async function headsOf(
  store: WritingPorts['store'],
  kind: (typeof KINDS)[number],
  congress: string,
  begin: number,
  day: PlainDate,
): Promise<Head[]> {
  const heads: Head[] = []
  let after = String(begin).padStart(15, '0')
  for (;;) {
    const docs = await store.find(kind, {
      where: { congress, headKey: { gt: after } },
      order: [['headKey', 'asc']],
      limit: PAGE,
      fields: ['headKey', 'events.seq', 'events.hash', 'events.at'],
    })
    for (const { _id, events } of docs) {
      const told = events.filter(({ at }) => shanghaiDay(at) <= day)
      const head = told[told.length - 1]
      if (head && head.at >= begin) heads.push({ case: _id, seq: head.seq, hash: head.hash })
    }
    const last = docs[docs.length - 1]
    if (!last || docs.length < PAGE) return heads
    after = last.headKey
  }
}
