/** In how many cases each term occurs. Rare terms tell more. */
export type Frequency = { cases: number; counts: Readonly<Record<string, number>> }

/** Counts are kept for the terms that recur; beyond this many, the rarest are forgotten and counted as rare. */
export const MOST_COUNTED = 6000

export function frequencyOf(parts: readonly Frequency[]): Frequency {
  const counts: Record<string, number> = Object.create(null) as Record<string, number>
  let cases = 0
  for (const part of parts) {
    cases += part.cases
    for (const [term, count] of Object.entries(part.counts)) counts[term] = (counts[term] ?? 0) + count
  }
  return { cases, counts }
}

export function countOf({ counts }: Frequency, term: string): number {
  return Object.prototype.hasOwnProperty.call(counts, term) ? (counts[term] ?? 0) : 0
}

/** The weight of being rare: from 1 for a term that every case has, upwards. */
export function rarity(frequency: Frequency, term: string): number {
  return 1 + Math.log((frequency.cases + 10) / (countOf(frequency, term) + 1.5))
}

/** What one case adds to the counts: the terms it had counted before go, those it has now come. */
export type Recount = { before: readonly string[] | undefined; now: readonly string[] }

/** The counts after these cases. Terms beyond the limit are forgotten, rarest first, so that the table stays small. */
export function recounted(frequency: Frequency, recounts: readonly Recount[]): Frequency {
  const counts = new Map(Object.entries(frequency.counts))
  let { cases } = frequency
  const shift = (terms: readonly string[], by: number) => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + by)
  }
  for (const { before, now } of recounts) {
    if (before) shift(before, -1)
    else cases += 1
    shift(now, 1)
  }
  const kept = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_COUNTED)
  return { cases, counts: Object.fromEntries(kept) }
}
