/** Pairs of neighbouring characters, and single ones: how a text is found without a text-search engine. */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>()
  for (const run of runs(text)) {
    const letters = [...run]
    letters.forEach((letter, index) => {
      tokens.add(letter)
      const next = letters[index + 1]
      if (next !== undefined) tokens.add(letter + next)
    })
  }
  return [...tokens]
}

/** The tokens a search must meet: pairs where there are any, else the one character. */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>()
  for (const run of runs(text)) {
    const letters = [...run]
    if (letters.length === 1) tokens.add(run)
    letters.slice(1).forEach((letter, index) => tokens.add((letters[index] ?? '') + letter))
  }
  return [...tokens].slice(0, 20)
}

function runs(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
