/** Single characters and pairs of neighbouring ones: how a text is found without a text-search engine. */
export function tokensOf(text: string): string[] {
  return [...new Set(runs(text).flatMap((letters) => [...letters, ...pairs(letters)]))]
}

const MOST = 20

/** The tokens a search must meet: pairs where there are any, else the one character. */
export function searchTokens(text: string): string[] {
  const sought = runs(text).flatMap((letters) => (letters.length === 1 ? letters : pairs(letters)))
  return [...new Set(sought)].slice(0, MOST)
}

function pairs(letters: readonly string[]): string[] {
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)
}

/** Unbroken runs of letters and digits, each as its characters. */
function runs(text: string): string[][] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((run) => [...run])
}
