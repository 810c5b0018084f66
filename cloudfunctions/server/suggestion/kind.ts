import type { EventMeta, Recorded } from '@/domain/lifecycle/record'
import { wakeOn } from '@/domain/suggestion/alarms'
import type { Context } from '@/domain/suggestion/define'
import type { SuggestionEvent } from '@/domain/suggestion/events'
import { deputiesIn } from '@/domain/suggestion/joint'
import { replay } from '@/domain/suggestion/evolve'
import { suggestionMachine } from '@/domain/suggestion/machine'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { relationTo } from '@/domain/suggestion/views'
import { suggestionLines } from '@/domain/duty/sources/suggestion-lines'
import { keepIn } from '../cases/keep'
import type { CaseKind } from '../cases/kind'
import { contextFor, withPacks } from '../context'
import { enterAll } from '../duty/enter'
import { numbersOf } from '../inbox/items'
import { tokensOf } from '../published/tokens'
import { projectFigures } from '../projections/figures'
import { projectInbox } from '../projections/inbox'
import { projectMessages } from '../projections/messages'
import { projectPublished } from '../projections/published'
import { projectSimilar } from '../projections/similar'
import { joinLeading } from './join-leading'
import type { WritingPorts } from '../ports'
import type { SuggestionDoc } from './suggestion-doc'

export const suggestionKind: CaseKind<Suggestion, SuggestionEvent, Context, SuggestionDoc> = {
  machine: suggestionMachine,
  replay,
  indexed: (core) => {
    const { state, _id } = core
    const { number } = state
    return {
      ...core,
      congress: state.congress,
      stage: state.stage,
      noKey: number ? `${state.congress}:${number.session}:${number.no}` : _id,
      authorId: state.author.id,
      partyIds: deputiesIn(state),
      unitIds: state.units.map(({ unit }) => unit.id),
      ...(number && { session: number.session, no: number.no, category: number.category }),
      handedOver: state.handedOverOn !== undefined,
      tokens: tokensOf(sought(state)),
    }
  },
  replaces,
  isQuiet: ({ type }) => type === 'reminded',
  isSeen: (s, actor) => relationTo(s, actor) !== undefined,
  contextFor,
  keep: keepIn('suggestions'),
  wakeOn,
  draw: async (ports, doc) => {
    const ruled = await withPacks(ports, doc.congress)
    await Promise.all([
      projectInbox(ruled, doc),
      projectPublished(ruled, doc),
      projectSimilar(ruled, doc),
      projectFigures(ruled, doc),
      joinLeading(suggestionKind, ports, doc),
      projectLedger(ports, doc),
      projectMessages(ports, doc),
    ])
  },
}

/** The words a case is looked for by. */
function sought({ number, content, author, units }: Suggestion): string {
  return [
    ...(number ? numbersOf(number.no) : []),
    content.title,
    author.name,
    author.delegation,
    ...units.map(({ unit }) => unit.name),
  ].join(' ')
}

/** Into the ledgers of all who are answered; nothing before the case is accepted. */
function projectLedger(ports: WritingPorts, { state, events, congress }: SuggestionDoc): Promise<void> {
  return enterAll(ports, congress, suggestionLines(state, events))
}

/** Saving an unfinished draft again replaces what was saved before, so that autosave does not fill the case. */
function replaces(last: Recorded<SuggestionEvent>, coming: SuggestionEvent & EventMeta): boolean {
  if (last.type !== coming.type || last.by.person.id !== coming.by.person.id) return false
  return last.type === 'draftSaved' || (last.type === 'replyDrafted' && !last.draft.ready)
}
