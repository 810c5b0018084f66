/** A request's name that can be said on the telephone. */
export function sayable(randomHex: string): string {
  return `R-${randomHex.slice(0, 6).toUpperCase()}`
}
