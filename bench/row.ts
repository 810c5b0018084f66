/** What a bar demands of a figure. */
export type Target = { atMost: number } | { atLeast: number }

/** A figure with its uncertainty; `low` and `high` are the same where nothing is uncertain, as for a count. */
export type Figure = { value: number; low: number; high: number }

export type Outcome = {
  /** Ours and the peer's, as they are shown; a ratio says nothing of how fast either is. */
  ours: string
  peer: string
  figure: Figure
  /** The same peer against itself in the same run; undefined for what is counted, not timed. */
  control?: Figure
  /** The peer is not here: there is nothing to compare with, and that is no pass. */
  unmeasured?: boolean
}

/** One line of the table. Each file of bench/rows exports a list of them as `rows`. */
export type Row = { bar: string; target: Target; measure(): Promise<Outcome> }

export type Verdict = 'pass' | 'fail' | 'no verdict'

/** The far end of the interval must meet the bar; a machine too restless to compare a thing with itself proves nothing. */
export function verdictOf({ figure, control, unmeasured }: Outcome, target: Target): Verdict {
  if (unmeasured) return 'no verdict'
  if (control && (control.value < 0.9 || control.value > 1.1)) return 'no verdict'
  const met = 'atMost' in target ? figure.high <= target.atMost : figure.low >= target.atLeast
  return met ? 'pass' : 'fail'
}
