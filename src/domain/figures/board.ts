import { categories } from '../suggestion/suggestion'
import type { Board, BoardCard, BoardGroup, BoardPart, Narrowing } from './board-schema'
import { figureKeys, figures, figureSpec, type FigureKey } from './figures'
import { cellsOf, type Cell, type Ledger } from './ledger'
import { lists, type ListKey } from './lists'
import { arranged, countOf, holdersIn, monthsIn, type Eyes, type Read } from './reading'

export type SessionLedger = { session: string; ledger: Ledger }
type Placed = Cell & { session: string }

export type BoardReader = Eyes & { place: string; own?: { id: string; name: string } | undefined }

/** The dashboard: what the ledgers of the sessions say on this day, narrowed, to this reader. */
export function boardOf(ledgers: readonly SessionLedger[], narrowing: Narrowing, reader: BoardReader): Board {
  const all: Placed[] = ledgers
    .flatMap(({ session, ledger }) => cellsOf(ledger).map((cell) => ({ ...cell, session })))
    .filter(({ unit }) => !reader.own || unit.id === reader.own.id)
  const asked = reader.own ? { ...narrowing, unit: undefined } : narrowing
  const chosen = all.filter((cell) => fits(cell, asked))
  const read = arranged(chosen.map(({ counts }) => counts))
  return {
    today: reader.today,
    place: reader.place,
    own: reader.own?.name,
    cases: countOf(read, 'cases', reader),
    choices: {
      sessions: choicesOf(all, bySession).reverse(),
      units: choicesOf(all, byUnit),
      categories: choicesOf(all, byCategory),
      years: choicesOf(all, byYear).reverse(),
    },
    cards: figureKeys.map((key) => cardOf(key, read, reader)),
    units: groupsOf(chosen, byUnit, reader),
    categories: groupsOf(chosen, byCategory, reader),
    sessions: groupsOf(chosen, bySession, reader).sort((a, b) => (a.value < b.value ? 1 : -1)),
    ...monthsIn(read),
    holders: holdersIn(read, reader),
  }
}

function fits(cell: Placed, { session, unit, category, year }: Narrowing): boolean {
  if (session !== undefined && cell.session !== session) return false
  if (unit !== undefined && cell.unit.id !== unit) return false
  if (category !== undefined && cell.category !== category) return false
  return year === undefined || cell.year === year
}

type By = (cell: Placed) => { value: string; label: string }
const bySession: By = ({ session }) => ({ value: session, label: session })
const byUnit: By = ({ unit }) => ({ value: unit.id, label: unit.name })
const byYear: By = ({ year }) => ({ value: String(year), label: `${year} 年` })
const byCategory: By = ({ category }) => ({ value: category, label: categories[category] })

/** What there is to choose from. Cases that no unit has got yet cannot be chosen by their unit. */
function choicesOf(cells: readonly Placed[], by: By): { value: string; label: string }[] {
  const found = new Map(cells.map((cell) => [by(cell).value, by(cell).label]))
  const order = Object.keys(categories)
  return [...found]
    .filter(([value]) => value !== '')
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) =>
      by === byCategory
        ? order.indexOf(a.value) - order.indexOf(b.value)
        : a.label.localeCompare(b.label, 'zh-CN'),
    )
}

function partsOf(read: Read, eyes: Eyes, parts: readonly (readonly [ListKey, BoardPart['tone']])[]) {
  return parts.map(([list, tone]) => ({ list, label: lists[list].label, n: countOf(read, list, eyes), tone }))
}

/** Figures that only a unit sees, and others that have nothing to say, are left out. */
function cardOf(key: FigureKey, read: Read, eyes: Eyes): BoardCard {
  const { label, brief, how, source, unit, rate, parts, apart = [], others = [], isFault } = figureSpec(key)
  return {
    key,
    label,
    brief,
    how,
    source,
    unit,
    rate: rate(read, eyes),
    isFault: isFault === true,
    parts: partsOf(read, eyes, parts),
    apart: partsOf(
      read,
      eyes,
      apart.filter(([list]) => list !== 'sealed' || eyes.forUnit),
    ),
    others: partsOf(
      read,
      eyes,
      others.map((list) => [list, 'neutral'] as const),
    ).filter(({ n }) => n > 0),
  }
}

function groupsOf(cells: readonly Placed[], by: By, eyes: Eyes): BoardGroup[] {
  const groups = new Map<string, { label: string; cells: Placed[] }>()
  for (const cell of cells) {
    const { value, label } = by(cell)
    const group = groups.get(value) ?? { label, cells: [] }
    groups.set(value, group)
    group.cells.push(cell)
  }
  return [...groups]
    .map(([value, group]): BoardGroup => {
      const read = arranged(group.cells.map(({ counts }) => counts))
      return {
        value,
        label: group.label,
        cases: countOf(read, 'cases', eyes),
        overdue: countOf(read, 'overdue', eyes),
        unrated: countOf(read, 'unrated', eyes),
        returned: countOf(read, 'returned', eyes),
        rates: {
          answered: figures.answered.rate(read, eyes),
          onTime: figures.onTime.rate(read, eyes),
          met: figures.met.rate(read, eyes),
          kept: figures.kept.rate(read, eyes),
          satisfied: figures.satisfied.rate(read, eyes),
          inflated: figures.inflated.rate(read, eyes),
        },
      }
    })
    .sort((a, b) => b.overdue - a.overdue || b.cases - a.cases || a.label.localeCompare(b.label, 'zh-CN'))
}
