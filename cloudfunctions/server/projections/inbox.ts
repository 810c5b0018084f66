import type { Turn } from '@/domain/suggestion/turn'
import { turns } from '@/domain/suggestion/turns'
import { partyOf } from '@/domain/people/people'
import { leadUnit, type Suggestion } from '@/domain/suggestion/suggestion'
import { rulesFor, type RulePorts } from '../context'
import { drawInbox } from '../inbox/draw'
import type { InboxDoc } from '../inbox/inbox-doc'
import type { WritingPorts } from '../ports'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

/** What waits for whom in this case. Ids follow from the content, so that drawing it again changes nothing. */
export function inboxDocs(ports: RulePorts, doc: SuggestionDoc): InboxDoc[] {
  const seen = new Map<string, number>()
  return turns(doc.state, rulesFor(ports, doc.state)).map((turn) => {
    const name = `${doc._id}|${turn.party}|${turn.verb}`
    const n = seen.get(name) ?? 0
    seen.set(name, n + 1)
    return inboxDoc(doc, turn, n === 0 ? name : `${name}|${n}`)
  })
}

function inboxDoc(doc: SuggestionDoc, turn: Turn, id: string): InboxDoc {
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
  return s.units.find(({ unit }) => party === partyOf.handler(unit.id) || party === partyOf.head(unit.id))
    ?.part
}

export function projectInbox(ports: WritingPorts, doc: SuggestionDoc): Promise<void> {
  return drawInbox(ports.store, doc, inboxDocs(ports, doc))
}
