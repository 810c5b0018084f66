import { markOf } from '@/domain/figures/lists'
import { placed } from '@/domain/figures/share'
import { history } from '@/domain/suggestion/history'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { rulesFor, type DrawingPorts, type RulePorts } from '../context'
import type { FigureRowDoc } from '../figures/figure-docs'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

type Drawn = Omit<FigureRowDoc, 'counted' | 'fold'>

/** The case as the figures know it; nothing before it has a number. */
export function figureRow(ports: RulePorts, doc: SuggestionDoc): Drawn | undefined {
  const { _id, congress, rev, sortKey, state } = doc
  if (!state.number) return undefined
  const rules = rulesFor(ports, state)
  const found = placed(state, rules)
  const [last] = history(doc.events, rules.today, { sealed: false, relation: 'leader' })
  const event = last && doc.events.find(({ seq }) => seq === last.seq)
  return {
    _id,
    congress,
    session: state.number.session,
    rev,
    sortKey,
    marks: [...(found?.marks ?? []), ...ledMarks(state)],
    days: found?.days ?? {},
    year: found?.share.year,
    unitId: found?.share.unit.id,
    category: found?.share.category,
    share: found?.share,
    ...(last && event && { last: { text: last.text, on: event.on } }),
    uncounted: true,
  } as Drawn // the store leaves out what is undefined
}

function ledMarks({ leading, keySupervision }: Suggestion): string[] {
  return [
    ...(leading ? [markOf('leading', leading.leader.id)] : []),
    ...(keySupervision ? [markOf('supervising', keySupervision.leader.id)] : []),
  ]
}

/** Draws the row of a case; an older drawing never replaces a newer one. */
export async function projectFigures(ports: DrawingPorts, doc: SuggestionDoc): Promise<void> {
  const row = figureRow(ports, doc)
  if (!row) return
  const { _id, ...change } = row
  const { store } = ports
  if ((await store.updateIf('figureRows', { _id, rev: { lte: row.rev } }, change)) === 'done') return
  await store.insert('figureRows', { ...row, fold: 0 }) // when it is there after all, it is a newer one
}
