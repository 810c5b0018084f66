import fc from 'fast-check'
import { entriesOf, figuresOf } from '@/domain/duty/fold'
import { joined, type Line } from '@/domain/duty/line'
import { subjectKeys } from '@/domain/duty/subject'
import { addDays, plainDate } from '@/domain/shared/plain-date'
import { clock } from '../support/duty-cast'
import { Ledger, line, outcome, tables } from '../support/ledger'

const ids = fc.integer({ min: 0, max: 40 }).map((n) => `l${n}`)

/** Histories of up to fifty facts: any subject, any day of the year, some correcting others, some told twice. */
const anyLine = fc
  .record({
    id: ids,
    subject: fc.constantFrom(...subjectKeys),
    day: fc.integer({ min: 0, max: 364 }),
    times: fc.integer({ min: 1, max: 4 }),
    voids: fc.option(ids, { nil: undefined, freq: 4 }),
  })
  .map(({ id, subject, day, times, voids }) =>
    line(id, subject, addDays(plainDate('2026-01-01'), day), { times, ...(voids && { voids }) }),
  )
const history = fc.uniqueArray(anyLine, { selector: ({ id }) => id, maxLength: 50 })
const kinds = ['adopted', 'planned', 'answered', 'kept', 'broken'] as const
const results = fc.uniqueArray(
  fc
    .record({
      id: ids,
      kind: fc.constantFrom(...kinds),
      at: fc.nat(9),
      suggestion: fc.constantFrom('s1', 's2', 's3'),
    })
    .map(({ id, kind, at, suggestion }) =>
      outcome(`o${id}`, kind, { at, source: { kind: 'suggestion', id: suggestion } }),
    ),
  { selector: ({ id }) => id, maxLength: 20 },
)

const recount = (lines: readonly Line[], outcomes: ReturnType<typeof outcome>[] = []) =>
  figuresOf({ year: 2026, lines, outcomes }, tables)

/** How the facts may arrive: in pieces, in any order, some of them again. */
const arrival = fc.tuple(history, results).chain(([lines, outcomes]) =>
  fc.record({
    lines: fc.constant(lines),
    outcomes: fc.constant(outcomes),
    order: fc.shuffledSubarray(lines, { minLength: lines.length }),
    again: fc.subarray(lines),
    heard: fc.shuffledSubarray(outcomes, { minLength: outcomes.length }),
    cut: fc.nat(lines.length),
  }),
)

describe('重算等于所示', () => {
  it('任意账目、任意先后、任意重复：账本上的数字等于从头重算', () => {
    fc.assert(
      fc.property(arrival, ({ lines, outcomes, order, again, heard, cut }) => {
        const shown = [order.slice(0, cut), again, order.slice(cut), again]
          .reduce(
            (ledger, part) => ledger.does(clock, 'enter', { lines: part, outcomes: heard }),
            Ledger.of(),
          )
          .on('2026-12-31').state
        if (lines.length + outcomes.length === 0) return expect(shown.figures).toBeUndefined()
        expect(shown.figures).toEqual(recount(lines, outcomes))
      }),
      { numRuns: 200 },
    )
  })

  it('重复入账什么也不改', () => {
    fc.assert(
      fc.property(history, (lines) => {
        const once = Ledger.of().enters(...lines)
        expect(once.enters(...lines).state).toEqual(once.state)
      }),
    )
  })

  it('先后不同，账目的次序和每一笔的分都一样', () => {
    fc.assert(
      fc.property(arrival, ({ lines, order }) => {
        expect(entriesOf(order, tables)).toEqual(entriesOf(lines, tables))
        expect(joined(order, lines)).toHaveLength(lines.length)
      }),
    )
  })

  it('每一笔的分加起来就是本年得分，各面、各月也是', () => {
    fc.assert(
      fc.property(history, (lines) => {
        const { earned, byDimension, months, base, total } = recount(lines)
        const sum = (all: number[]) => all.reduce((a, b) => a + b, 0)
        expect(sum(entriesOf(lines, tables).map(({ counted }) => counted))).toBe(earned)
        expect([sum(Object.values(byDimension)), sum(months), total - base]).toEqual([earned, earned, earned])
      }),
    )
  })

  it('任何账目都超不过年度上限', () => {
    fc.assert(
      fc.property(history, (lines) => {
        for (const { subject, cap } of tables[0]?.rules ?? []) {
          if (cap === undefined) continue
          const counted = entriesOf(lines, tables).filter((entry) => entry.subject === subject)
          expect(Math.abs(counted.reduce((sum, entry) => sum + entry.counted, 0))).toBeLessThanOrEqual(cap)
        }
      }),
    )
  })
})
