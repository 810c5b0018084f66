import { alarms, timelyVerbs, wakeOn } from '@/domain/suggestion/alarms'
import { addDays } from '@/domain/shared/plain-date'
import { clockActor } from '../actor'
import { carryOut } from '../cases/act'
import { NEVER } from '../cases/record'
import { rulesFor } from '../context'
import { Failure } from '../failure'
import { todayOf, type WritingPorts } from '../ports'
import { suggestionKind } from '../suggestion/kind'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'
import type { Chore } from './chore'

/** How many cases one run attends to. */
const MOST = 500

const TOLD = { lapseRating: 'lapsed', openPromiseCheck: 'checked', remind: 'reminded' } as const
type TimelyVerb = keyof typeof TOLD

/** What time brings about in suggestions: ratings lapse, promises are asked after, people are reminded. */
export const timely: Chore = { what: 'lapsed', ids: due, carry: attend }

/** Cases whose day has come, the longest waiting first; more than a batch wait for the next run. */
async function due(ports: WritingPorts): Promise<string[]> {
  const docs = await ports.store.find('suggestions', {
    where: { wakeOn: { lte: todayOf(ports) } },
    order: [['wakeOn', 'asc']],
    limit: MOST,
    fields: ['rev'],
  })
  return docs.map(({ _id }) => _id)
}

async function attend(ports: WritingPorts, id: string): Promise<readonly string[]> {
  const done: string[] = []
  try {
    for (const verb of await verbsFor(ports, id)) if (await carry(ports, id, verb)) done.push(TOLD[verb])
  } finally {
    await putOff(ports, id)
  }
  return done
}

/** What still could not be done today, because a record is broken say, is tried again tomorrow, not all day long. */
async function putOff(ports: WritingPorts, id: string): Promise<void> {
  const doc = await suggestionKind.keep.get(ports.store, id)
  if (!doc?.wakeOn) return
  const ctx = rulesFor(ports, doc.state)
  if (doc.wakeOn > ctx.today) return
  const next = wakeOn(doc.state, ctx) ?? NEVER
  await suggestionKind.keep.wake(ports.store, doc, next > ctx.today ? next : addDays(ctx.today, 1))
}

async function verbsFor(ports: WritingPorts, id: string): Promise<TimelyVerb[]> {
  const doc = await suggestionKind.keep.get(ports.store, id)
  if (!doc) return []
  const ctx = rulesFor(ports, doc.state)
  return [...timelyVerbs(doc.state, ctx), ...(alarms(doc.state, ctx).length > 0 ? ['remind' as const] : [])]
}

/** Once for this version of the case, however many clocks run. */
async function carry(ports: WritingPorts, id: string, verb: TimelyVerb): Promise<boolean> {
  const doc: SuggestionDoc | undefined = await suggestionKind.keep.get(ports.store, id)
  if (!doc) return false
  const actor = clockActor(doc.congress, todayOf(ports))
  const requestId = ports.hash(`${verb}:${id}:${doc.rev}`).slice(0, 32)
  const command = { verb, input: {}, requestId, at: ports.now() }
  return carryOut(suggestionKind, { ...ports, actor, posts: [actor.post] }, doc, command).then(
    () => true,
    (error: unknown) => {
      // Somebody acted at the last moment; a broken record is for people to look at.
      if (error instanceof Failure && error.code !== 'record-broken') return false
      throw error
    },
  )
}
