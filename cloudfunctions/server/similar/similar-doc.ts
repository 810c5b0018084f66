import type { AddedWords } from '@/domain/similar/added-words'
import type { Frequency } from '@/domain/similar/frequency'
import type { EarlierFacts } from '@/domain/similar/showing'

/** An earlier case as one audience may find it. */
export type SimilarDoc = {
  /** The case and which of its audiences: `<case>|author`, `<case>|everyone`. */
  _id: string
  caseId: string
  congress: string
  /** The version of the case this was drawn from. */
  rev: number
  /** Empty when it may not be found any more. */
  audience: string
  /** What the index holds: the case's most telling terms. */
  tokens: string[]
  /** Which state of the words the tokens were told by. */
  words: number
  text: { title: string; asks: string[]; facts: string }
  category?: string
  facts: EarlierFacts
  /** True while the counts do not know of this text; each case is counted once, under its author. */
  uncounted: boolean
  /** The terms that the counts hold for this case. */
  counted?: string[]
}

/** How often each term occurs in a congress. Folded from the index by the clock. */
export type SimilarCountsDoc = Frequency & {
  /** The congress. */
  _id: string
  rev: number
  /** The cases of the last fold: the counts know them, the index may not have heard yet. */
  folded: { id: string; rev: number; words: number; terms: string[] }[]
}

/** The words that 代表工委 of a congress has added. */
export type SimilarWordsDoc = AddedWords & { _id: string; rev: number }
