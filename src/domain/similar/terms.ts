import { matterMark, normal, placeMark, type Dictionary } from './dictionary'

/** One thing a text speaks of: a matter, a place, one or two characters; how the text put it; how telling that is. */
export type Mention = { term: string; word: string; weight: number }

/** A matter under its name tells most; two characters of no known word are likely a name of their own. */
const kinds = { matter: 1, place: 0.25, pairOutside: 0.8, pairInside: 0.4, single: 0.25 } as const

export const isMatter = (term: string) => term.startsWith(matterMark)
export const isPlace = (term: string) => term.startsWith(placeMark)

/** What a text speaks of, in its order. The longest known word wins; words that say nothing part the text. */
export function mentions(text: string, dictionary: Dictionary): Mention[] {
  return (normal(text).match(/[\p{L}\p{N}-]+/gu) ?? []).flatMap((run) => mentionsIn([...run], dictionary))
}

function mentionsIn(letters: readonly string[], { meanings, longest }: Dictionary): Mention[] {
  const found: Mention[] = []
  let piece: Piece[] = []
  const close = () => {
    found.push(...characters(piece))
    piece = []
  }
  for (let at = 0; at < letters.length;) {
    const word = longestAt(letters, at, longest, meanings)
    const known = word === undefined ? undefined : meanings.get(word)
    const span = word === undefined ? letters.slice(at, at + 1) : [...word]
    if (known?.empty || (!known && !isLetter(span[0]))) close()
    else piece.push(...span.map((letter) => ({ letter, known: known !== undefined })))
    for (const term of known?.terms ?? []) {
      found.push({ term, word: span.join(''), weight: isPlace(term) ? kinds.place : kinds.matter })
    }
    at += span.length
  }
  close()
  return found
}

// Figures differ from case to case though the matter is the same.
const isLetter = (letter = '') => /\p{L}/u.test(letter)

type Piece = { letter: string; known: boolean }

function characters(piece: readonly Piece[]): Mention[] {
  const singles = piece.map(({ letter }) => ({ term: letter, word: letter, weight: kinds.single }))
  const pairs = piece.slice(1).flatMap((second, index) => {
    const first = piece[index]
    if (!first) return []
    const pair = first.letter + second.letter
    const inside = first.known || second.known
    return [{ term: pair, word: pair, weight: inside ? kinds.pairInside : kinds.pairOutside }]
  })
  return [...singles, ...pairs]
}

function longestAt(
  letters: readonly string[],
  at: number,
  longest: number,
  meanings: Dictionary['meanings'],
): string | undefined {
  for (let length = Math.min(longest, letters.length - at); length > 0; length -= 1) {
    const word = letters.slice(at, at + length).join('')
    if (meanings.has(word)) return word
  }
  return undefined
}
