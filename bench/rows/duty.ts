import { exampleTable } from '../../src/domain/duty/example-table'
import { figuresOf, type Figures } from '../../src/domain/duty/fold'
import type { Line } from '../../src/domain/duty/line'
import { medians, scoresOf } from '../../src/domain/duty/portrait'
import { subjectKeys } from '../../src/domain/duty/subject'
import { plainDate } from '../../src/domain/shared/plain-date'
import { dutyPlan } from '../../seeds/duty/plan'
import { compare } from '../measure'
import type { Row } from '../row'

const YEAR = 2026
const DELEGATION = 30
const LINES = 40
const PORTRAITS = 50
const plan = dutyPlan(YEAR)
const tables = [exampleTable]

/** A year of one deputy: forty lines over all subjects and months, the same for the same number. */
function linesOf(deputy: number): Line[] {
  return Array.from({ length: LINES }, (_, n): Line => {
    const month = String(((n + deputy) % 12) + 1).padStart(2, '0')
    const subject = subjectKeys[(n * 7 + deputy) % subjectKeys.length] ?? 'speech'
    const on = plainDate(`${YEAR}-${month}-${String((n % 28) + 1).padStart(2, '0')}`)
    const source = { kind: 'activity', id: `a${n}` } as const
    return { id: `${deputy}:${n}`, on, subject, times: 1, what: '活动', evidence: '签到记录', source }
  })
}

const figuresFrom = (lines: readonly Line[]) => figuresOf({ year: YEAR, lines, outcomes: [] }, tables)

/** What was read of a ledger: making it up again must not be counted as recounting it. */
const read = new Map<number, Line[]>()
function recount(deputy: number): Figures {
  const lines = read.get(deputy) ?? linesOf(deputy)
  read.set(deputy, lines)
  return figuresFrom(lines)
}

/** A portrait: the deputy's own figures and sides, against the middle of the delegation. */
function portraitFrom(figuresFor: (deputy: number) => Figures, deputy: number) {
  const first = deputy - (deputy % DELEGATION)
  const peers = Array.from({ length: DELEGATION }, (_, n) => scoresOf(figuresFor(first + n), plan))
  return { figures: figuresFor(deputy), scores: peers[deputy - first], middle: medians(peers) }
}

function row(deputies: number): Row {
  return {
    bar: `duty: portrait by recount against folded figures, ${deputies} deputies`,
    target: { atLeast: 50 },
    measure: () => {
      const folded = Array.from({ length: deputies }, (_, deputy) => figuresFrom(linesOf(deputy)))
      const kept = (deputy: number) => folded[deputy] ?? recount(deputy)
      const chosen = Array.from({ length: PORTRAITS }, (_, n) => (n * 7919) % (deputies - DELEGATION))
      for (const deputy of chosen.slice(0, 5))
        if (JSON.stringify(portraitFrom(kept, deputy)) !== JSON.stringify(portraitFrom(recount, deputy)))
          throw new Error('the recount differs from what is shown')
      // The recount is written first, so that the ratio says how many times the folded portrait is quicker.
      return compare(
        () => void chosen.slice(0, 5).forEach((deputy) => portraitFrom(recount, deputy)),
        () => void chosen.slice(0, 5).forEach((deputy) => portraitFrom(kept, deputy)),
      )
    },
  }
}

export const rows: Row[] = [row(300), row(100_000)]
