import { compare, exactly, figureOf } from '../../bench/measure'
import { verdictOf } from '../../bench/row'

/* The bench itself: a measure that cannot fail proves nothing. */

/** Work that reports the times it is given, one after the other. */
const reporting = (times: readonly number[]) => {
  let i = 0
  return () => times[i++ % times.length] ?? 0
}
const outcome = (low: number, value: number, high: number, control?: number) => ({
  ours: '',
  peer: '',
  figure: { low, value, high },
  ...(control === undefined ? {} : { control: exactly(control) }),
})

test('the far end of the interval must meet the bar', () => {
  expect(verdictOf(outcome(1, 2, 2.9), { atMost: 3 })).toBe('pass')
  expect(verdictOf(outcome(1, 2, 3.1), { atMost: 3 })).toBe('fail')
  expect(verdictOf(outcome(0.5, 0.6, 0.7), { atLeast: 0.5 })).toBe('pass')
  expect(verdictOf(outcome(0.4, 0.6, 0.7), { atLeast: 0.5 })).toBe('fail')
})

test('a machine on which a thing differs from itself gives no verdict, not a pass', () => {
  expect(verdictOf(outcome(1, 1, 1, 1.05), { atMost: 3 })).toBe('pass')
  expect(verdictOf(outcome(1, 1, 1, 1.11), { atMost: 3 })).toBe('no verdict')
  expect(verdictOf(outcome(9, 9, 9, 0.89), { atMost: 3 })).toBe('no verdict')
})

test('twice the time is a ratio of two, with an interval around it, and the control stays at one', async () => {
  const { figure, control } = await compare(reporting([18, 20, 22, 19, 21]), reporting([10]), { pairs: 25 })
  expect(figure.value).toBeCloseTo(2)
  expect(figure.low).toBeGreaterThanOrEqual(1.8)
  expect(figure.high).toBeLessThanOrEqual(2.2)
  expect(figure.low).toBeLessThan(figure.high)
  expect(control?.value).toBe(1)
})

test('a control that drifts is seen', async () => {
  // Three works of which the last, the peer against itself, is slower: only turns tell them apart.
  const { control } = await compare(reporting([10]), reporting([10, 13]), { pairs: 20, warmUp: 0 })
  expect(control?.value).not.toBe(1)
})

test('few or one-sided samples widen the interval rather than hide it', () => {
  const { low, high } = figureOf([1, 1, 1, 1, 5, 5, 5, 5])
  expect([low, high]).toEqual([1, 5])
})
