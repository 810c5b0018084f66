export type Piece = { text: string; hit: boolean }

/** A text cut at every place where the words looked for stand, upper or lower case alike. */
export function splitHits(text: string, words: string): Piece[] {
  const query = words.trim().toLowerCase()
  if (!query) return [{ text, hit: false }]
  const pieces: Piece[] = []
  const lower = text.toLowerCase()
  // Lower case may be longer than the text (İ); then places do not agree, and nothing is marked.
  if (lower.length !== text.length) return [{ text, hit: false }]
  let from = 0
  for (let at = lower.indexOf(query); at >= 0; at = lower.indexOf(query, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), hit: false })
    from = at + query.length
    pieces.push({ text: text.slice(at, from), hit: true })
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}
