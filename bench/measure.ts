import type { Figure, Outcome } from './row'

/** Does a piece of work and answers how long it took, in milliseconds; or returns nothing and is timed from outside. */
export type Work = () => Promise<number | void> | number | void

const PAIRS = 30
const RESAMPLES = 2000

/**
 * Ours against a peer, and the peer against itself, turn by turn in one run: whatever slows the machine slows them
 * alike. The order changes from turn to turn, so that none always comes first.
 */
export async function compare(ours: Work, peer: Work, { pairs = PAIRS, warmUp = 3 } = {}): Promise<Outcome> {
  const works = [ours, peer, peer]
  for (let i = 0; i < warmUp; i++) for (const work of works) await timed(work)
  const turns: number[][] = []
  for (let turn = 0; turn < pairs; turn++) {
    const times = [0, 0, 0]
    for (let i = 0; i < works.length; i++) {
      const which = (turn + i) % works.length
      const work = works[which]
      if (work) times[which] = await timed(work)
    }
    turns.push(times)
  }
  const column = (i: number): number[] => turns.map((times) => times[i] ?? NaN)
  const ratios = (a: number, b: number): number[] =>
    turns.map((times) => (times[a] ?? NaN) / (times[b] ?? NaN))
  return {
    ours: milliseconds(median(column(0))),
    peer: milliseconds(median(column(1))),
    figure: figureOf(ratios(0, 1)),
    control: figureOf(ratios(2, 1)),
  }
}

/** How long something takes by itself, for the few bars that are a time. */
export async function level(work: Work, times = 20): Promise<Figure> {
  const samples: number[] = []
  for (let i = 0; i < times; i++) samples.push(await timed(work))
  return figureOf(samples)
}

/** A figure that is counted. */
export const exactly = (value: number): Figure => ({ value, low: value, high: value })

async function timed(work: Work): Promise<number> {
  const started = process.hrtime.bigint()
  const own = await work()
  return own ?? Number(process.hrtime.bigint() - started) / 1e6
}

/** The median with its 95 % interval by bootstrap. */
export function figureOf(samples: readonly number[]): Figure {
  const random = sequence(1)
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(samples.map(() => samples[Math.floor(random() * samples.length)] ?? NaN)),
  ).sort((a, b) => a - b)
  const at = (share: number): number => medians[Math.floor(share * (RESAMPLES - 1))] ?? NaN
  return { value: median(samples), low: at(0.025), high: at(0.975) }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

export const milliseconds = (ms: number): string => `${ms < 1 ? ms.toFixed(3) : ms.toFixed(1)} ms`

// The same resamples every time, so that the same samples give the same interval.
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
