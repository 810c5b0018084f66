import { emptyWords, matterWords, placeWords } from './field-words'

/** What a word stands for: nothing, or one or more matters or places by their names. */
type Meaning = { empty: boolean; terms: readonly string[] }

export type Dictionary = {
  meanings: ReadonlyMap<string, Meaning>
  /** Length of the longest word, in characters. */
  longest: number
}

/** Words that 代表工委 holds to mean the same. */
export type WordGroup = readonly string[]

export const matterMark = '#'
export const placeMark = '@'

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

/** How every word is compared: one width, one case. */
export function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const ours = builtIn()

function builtIn(): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const word of lines(emptyWords).flat()) meanings.set(word, { empty: true, terms: [] })
  const enter = (table: string, mark: string) => {
    for (const words of lines(table)) for (const word of words) add(meanings, word, [`${mark}${words[0]}`])
  }
  enter(placeWords, placeMark)
  enter(matterWords, matterMark)
  return meanings
}

function add(meanings: Map<string, Meaning>, word: string, terms: readonly string[]): void {
  const known = meanings.get(normal(word))?.terms ?? []
  meanings.set(normal(word), { empty: false, terms: [...new Set([...known, ...terms])] })
}

/** Whether a word stands in every suggestion alike. */
export function saysNothing(word: string): boolean {
  return ours.get(normal(word))?.empty ?? false
}

/**
 * The field's words and those that a congress has added. An added word joins the matters of the words it stands
 * beside; a group of which nothing is known becomes a matter of its own.
 */
export function dictionaryOf(added: readonly WordGroup[]): Dictionary {
  const meanings = new Map(ours)
  for (const words of added) {
    const known = words.flatMap((word) => meanings.get(normal(word))?.terms ?? [])
    const terms = known.length > 0 ? [...new Set(known)] : [`${matterMark}${normal(words[0] ?? '')}`]
    for (const word of words) add(meanings, word, terms)
  }
  const longest = [...meanings.keys()].reduce((most, word) => Math.max(most, [...word].length), 0)
  return { meanings, longest }
}
