import type { Dictionary } from './dictionary'
import { isMatter, isPlace, mentions, type Mention } from './terms'

/** What a text is about: each term once, how much it matters there, and how it was put. */
export type ProfileTerm = { term: string; weight: number; word: string }

export type SimilarText = { title: string; asks: readonly string[]; facts?: string }

/** A title names the matter, an ask what is wanted, the facts much besides. */
const fields = { title: 1, asks: 0.85, facts: 0.3 } as const

const MOST_TERMS = 160

export function profileOf({ title, asks, facts = '' }: SimilarText, dictionary: Dictionary): ProfileTerm[] {
  const found = new Map<string, ProfileTerm>()
  const take = (list: readonly Mention[], field: number) => {
    for (const { term, word, weight } of list) {
      const known = found.get(term)
      const here = field * weight
      if (!known) found.set(term, { term, weight: here, word })
      // Said again, it matters more; said ten times, not ten times as much.
      else known.weight = Math.max(known.weight, here) + 0.15 * Math.min(known.weight, here)
    }
  }
  take(mentions(title, dictionary), fields.title)
  take(mentions(asks.join('\n'), dictionary), fields.asks)
  // Of the facts only what is known: characters there are mostly chance.
  take(mentions(facts, dictionary).filter(isKnown), fields.facts)
  return [...found.values()].slice(0, MOST_TERMS)
}

const isKnown = ({ term }: Mention) => isMatter(term) || isPlace(term)

const MOST_WORDS = 12

/** The matters that the facts name, as they put them: all that is kept of them to find a case by. */
export function wordsOf(facts: string, dictionary: Dictionary): string {
  const words = mentions(facts, dictionary)
    .filter(isKnown)
    .map(({ word }) => word)
  return [...new Set(words)].slice(0, MOST_WORDS).join(' ')
}
