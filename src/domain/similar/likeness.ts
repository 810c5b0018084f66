import { rarity, type Frequency } from './frequency'
import type { ProfileTerm } from './profile'
import { isMatter, isPlace } from './terms'

type Match = { term: string; ours: string; theirs: string }

/** How alike two texts are, some 0 to 1, and by which words, the most telling first. */
export type Likeness = { score: number; matched: Match[] }

type Categories = { ours?: string | undefined; theirs?: string | undefined }

/** The same matter is usually filed under the same category; another category is no proof of the contrary. */
const categoryFactor = ({ ours, theirs }: Categories) => {
  if (!ours || !theirs) return 1
  return ours === theirs ? 1.08 : 0.94
}

/** A case that says more is not less alike for it: its length counts for less than that of what is being written. */
const THEIR_LENGTH = 0.7

/** Below this, what two texts share is chance; sooner so when they share characters but no matter that has a name. */
const LEAST_LIKE = { withMatter: 0.09, without: 0.13 }

/** Whether a case is like enough to be shown. */
export function isLike({ score, matched }: Likeness): boolean {
  const least = matched.some(({ term }) => isMatter(term)) ? LEAST_LIKE.withMatter : LEAST_LIKE.without
  return score >= least
}

/** Compares one text with many: the cosine of what they speak of, each term weighed by how rare it is. */
export function comparer(ours: readonly ProfileTerm[], frequency: Frequency) {
  const rare = remembered((term) => rarity(frequency, term))
  const mine = new Map(ours.map((one) => [one.term, one]))
  const length = lengthOf(ours, rare) ** (2 - THEIR_LENGTH)
  return (theirs: readonly ProfileTerm[], categories: Categories = {}): Likeness => {
    const shared = theirs.flatMap((their) => {
      const our = mine.get(their.term)
      return our ? [{ our, their, part: our.weight * their.weight * rare(their.term) ** 2 }] : []
    })
    const sum = shared.reduce((total, { part }) => total + part, 0)
    const both = length * lengthOf(theirs, rare) ** THEIR_LENGTH
    const matched = shared
      .sort((a, b) => b.part - a.part)
      .map(({ our, their }) => ({ term: their.term, ours: our.word, theirs: their.word }))
    return { score: both > 0 ? (sum / both) * categoryFactor(categories) : 0, matched }
  }
}

function remembered(answer: (term: string) => number): (term: string) => number {
  const known = new Map<string, number>()
  return (term) => {
    const found = known.get(term) ?? answer(term)
    known.set(term, found)
    return found
  }
}

function lengthOf(terms: readonly ProfileTerm[], rare: (term: string) => number): number {
  return Math.sqrt(terms.reduce((sum, { term, weight }) => sum + (weight * rare(term)) ** 2, 0))
}

const MOST_WORDS = 4

/**
 * Why it was found, in the words of the two texts: 充电桩, or 停车≈泊位 where they put it differently. Characters that
 * are no word of the field are told only where there is nothing better.
 */
export function whyAlike(matched: readonly Match[]): string[] {
  const matters = matched.filter(({ term }) => isMatter(term))
  const pairs = matched.filter(({ term }) => !isMatter(term) && !isPlace(term) && term.length > 1)
  const said: string[] = []
  for (const { ours, theirs } of matters.length > 0 ? matters : pairs) {
    const word = ours === theirs ? ours : `${ours}≈${theirs}`
    const covered = said.some((one) => one.includes(word) || one.split('≈').includes(ours))
    if (!covered) said.push(word)
  }
  return said.slice(0, MOST_WORDS)
}
