import { turns, type Turn } from '@/domain/suggestion/turns'
import { leadUnit, type Suggestion } from '@/domain/suggestion/suggestion'
import { rulesFor, type RulePorts } from '../context'
import type { InboxDoc } from '../inbox/inbox-doc'
import type { WritingPorts } from '../ports'
import type { CaseDoc } from '../suggestion/record'

const MOST = 200

/** What waits for whom in this case. Ids follow from the content, so that drawing it again changes nothing. */
export function inboxDocs(ports: RulePorts, doc: CaseDoc): InboxDoc[] {
  const seen = new Map<string, number>()
  return turns(doc.state, rulesFor(ports, doc.state)).map((turn) => {
    const name = `${doc._id}|${turn.party}|${turn.verb}`
    const n = seen.get(name) ?? 0
    seen.set(name, n + 1)
    return inboxDoc(doc, turn, n === 0 ? name : `${name}|${n}`)
  })
}

function inboxDoc(doc: CaseDoc, turn: Turn, id: string): InboxDoc {
  const { state } = doc
  return {
    _id: id,
    party: turn.party,
    congress: doc.congress,
    open: true,
    sortKey: `${turn.due ?? '9999-12-31'}|${id}`,
    rev: doc.rev,
    caseId: doc._id,
    kind: 'suggestion',
    verb: turn.verb,
    label: turn.label,
    title: state.content.title,
    no: state.number?.no,
    from: aboutWhom(state, turn),
    part: partOf(state, turn),
    due: turn.due,
    dueName: turn.dueName,
    counts: turn.counts,
  }
}

function aboutWhom(s: Suggestion, { party }: Turn): string {
  if (party.startsWith('person:')) return leadUnit(s)?.name ?? '代表工委'
  return [s.author.name, s.author.delegation].filter(Boolean).join(' · ')
}

function partOf(s: Suggestion, { party }: Turn): InboxDoc['part'] {
  return s.units.find(({ unit }) => party === `handler:${unit.id}` || party === `head:${unit.id}`)?.part
}

/** Opens what waits now and closes what no longer does; an older version never overwrites a newer one. */
export async function projectInbox(ports: WritingPorts, doc: CaseDoc): Promise<void> {
  const { store } = ports
  const wanted = inboxDocs(ports, doc)
  const ids = new Set(wanted.map(({ _id }) => _id))
  const there = await store.find('inbox', {
    where: { caseId: doc._id },
    limit: MOST,
    fields: ['open', 'rev'],
  })
  const gone = there.filter(({ _id, open }) => open && !ids.has(_id))
  const known = new Set(there.map(({ _id }) => _id))
  const notNewer = { rev: { lte: doc.rev } }
  await Promise.all([
    ...gone.map(({ _id }) => store.updateIf('inbox', { _id, ...notNewer }, { open: false, rev: doc.rev })),
    ...wanted.map(async (item) => {
      if (!known.has(item._id) && (await store.insert('inbox', item)) === 'done') return
      const { _id, ...change } = item
      await store.updateIf('inbox', { _id, ...notNewer }, change)
    }),
  ])
}
