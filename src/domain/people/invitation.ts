/** Letters and digits that are not taken for one another: 31 of them. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Nine of them are 44 bits; a code lives ten minutes and whoever guesses has five tries. */
export const CODE_LENGTH = 9
export const INVITATION_MS = 10 * 60_000
export const MOST_TRIES = 5

/** A code to be read from one screen and typed into another, made of random bytes. */
export function codeOf(random: Uint8Array): string | undefined {
  const letters: string[] = []
  for (const byte of random) {
    // 248 is the last multiple of 31 in a byte: above it some letters would come more often.
    if (byte < 248) letters.push(ALPHABET[byte % ALPHABET.length] ?? '')
    if (letters.length === CODE_LENGTH) return letters.join('')
  }
  return undefined
}

/** The code as it was meant: without the spaces and hyphens people put in, in capitals. */
export function readCode(typed: string): string | undefined {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter))
    ? code
    : undefined
}

/** ABC-DEF-GHJ, as it is shown. */
export function shownCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1-')
}
