import { countOf, type Frequency } from './frequency'
import type { ProfileTerm } from './profile'
import { isMatter, isPlace } from './terms'

/* How similar cases are found before they are compared: by tokens that an index over arrays can answer. */

const MOST_SINGLES = 18
const MOST_PAIRED = 6

/** The tokens under which a case stands in the index: its most telling terms, and pairs of its matters. */
export function indexTokens(profile: readonly ProfileTerm[]): string[] {
  const telling = tellingOf(profile)
  return [...telling.slice(0, MOST_SINGLES), ...pairTokens(telling)]
}

// A single character finds everything, and a place finds every case there.
function tellingOf(profile: readonly ProfileTerm[]): string[] {
  return profile
    .filter(({ term }) => term.length > 1 && !isPlace(term))
    .map(({ term, weight }, at) => ({ term, weight, at }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ term }) => term)
}

/** A common matter finds too many cases; two of them together find few. */
function pairTokens(telling: readonly string[]): string[] {
  const matters = telling.filter(isMatter).slice(0, MOST_PAIRED).sort()
  return matters.flatMap((a, index) => matters.slice(index + 1).map((b) => `${a}+${b}`))
}

/** The tokens to look for: the rarest first, as long as together they find no more cases than are worth comparing. */
export function searchTokens(
  profile: readonly ProfileTerm[],
  frequency: Frequency,
  most: { tokens: number; cases: number },
): string[] {
  const chosen: string[] = []
  let expected = 0
  const candidates = indexTokens(profile)
    .map((token) => ({ token, cases: expectedCases(token, frequency) }))
    .sort((a, b) => a.cases - b.cases)
  for (const { token, cases } of candidates) {
    if (chosen.length >= most.tokens) break
    if (chosen.length > 0 && expected + cases > most.cases) break
    chosen.push(token)
    expected += cases
  }
  return chosen
}

/** Matters that go together do so more often than chance would have it. */
const TOGETHER = 5

function expectedCases(token: string, frequency: Frequency): number {
  const parts = token.split('+').map((term) => Math.max(1, countOf(frequency, term)))
  const [a = 1, b] = parts
  if (b === undefined) return a
  return Math.min(a, b, Math.max(1, (TOGETHER * a * b) / Math.max(1, frequency.cases)))
}
