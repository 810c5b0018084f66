/* What changed between two versions of a text, as a person would mark it: this was struck out, that was written in. */

export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

/** Beyond this many comparisons the middle is shown as one change. */
const MOST = 1_000_000
/** An island of words that stayed, shorter than this between two changes, is read as part of the change. */
const ISLAND = 2

export function changesOf(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1
  const head: Piece = { kind: 'same', text: a.slice(0, start).join('') }
  const tail: Piece = { kind: 'same', text: a.slice(a.length - end).join('') }
  const middle = compared(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([head, ...readable(joined(middle)), tail])
}

/** Numbers and foreign words stay whole; everything else is taken character by character. */
function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z]+|\d+(?:\.\d+)?|[^]/gu) ?? []
}

/** The longest common sequence, walked from the front. */
function compared(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > MOST) return changed(a.join(''), b.join(''))
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]]
    if (old !== undefined && old === now) {
      pieces.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'gone', text: old })
      i += 1
    } else {
      pieces.push({ kind: 'new', text: now ?? '' })
      j += 1
    }
  }
  return pieces
}

/** Neighbours of one kind become one piece; within a change what went comes before what came. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let [gone, fresh] = ['', '']
  const settle = () => {
    result.push(...changed(gone, fresh))
    gone = fresh = ''
  }
  for (const { kind, text } of pieces) {
    if (text === '') continue
    if (kind === 'gone') gone += text
    else if (kind === 'new') fresh += text
    else {
      settle()
      const last = result[result.length - 1]
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  settle()
  return result
}

function changed(gone: string, fresh: string): Piece[] {
  return [
    ...(gone ? [{ kind: 'gone' as const, text: gone }] : []),
    ...(fresh ? [{ kind: 'new' as const, text: fresh }] : []),
  ]
}

/** Without islands: 建成[三]处 rather than letters struck out here and there. */
function readable(pieces: readonly Piece[]): Piece[] {
  return joined(
    pieces.flatMap((piece, index): Piece[] => {
      const island =
        piece.kind === 'same' && piece.text.length < ISLAND && index > 0 && index < pieces.length - 1
      return island ? changed(piece.text, piece.text) : [piece]
    }),
  )
}
