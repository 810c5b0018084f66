import type { Turn } from '@/domain/suggestion/turn'
import { turns } from '@/domain/suggestion/turns'
import { partyOf } from '@/domain/people/people'
import { leadUnit, type Suggestion } from '@/domain/suggestion/suggestion'
import { rulesFor, type DrawingPorts, type RulePorts } from '../context'
import { drawInbox } from '../inbox/draw'
import type { InboxDoc } from '../inbox/inbox-doc'
import { inboxItems } from '../inbox/items'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

/** What waits for whom in this case. */
export function inboxDocs(ports: RulePorts, doc: SuggestionDoc): InboxDoc[] {
  const { state } = doc
  return inboxItems(doc, turns(state, rulesFor(ports, state)), {
    kind: 'suggestion',
    of: (turn) => ({
      title: state.content.title,
      no: state.number?.no,
      from: aboutWhom(state, turn),
      part: partOf(state, turn),
      stage: state.stage,
      category: state.number?.category,
    }),
  })
}

function aboutWhom(s: Suggestion, { party }: Turn): string {
  const unit = leadUnit(s)
  if (party.startsWith('person:') && unit) return unit.name
  if (party === partyOf.person(s.author.id)) return '代表工委'
  return [s.author.name, s.author.delegation].filter(Boolean).join(' · ')
}

function partOf(s: Suggestion, { party }: Turn): InboxDoc['part'] {
  return s.units.find(({ unit }) => party === partyOf.handler(unit.id) || party === partyOf.head(unit.id))
    ?.part
}

export function projectInbox(ports: DrawingPorts, doc: SuggestionDoc): Promise<void> {
  return drawInbox(ports.store, doc, inboxDocs(ports, doc))
}
