/** Six tones; each has words and a shape beside its colour. */
export type Tone = 'neutral' | 'info' | 'success' | 'warn' | 'danger' | 'gold'

/** Joins class names, leaving out what does not apply. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
