// Characters that XML 1.0 does not know, and those that change how the text around them reads.
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** Text as it may stand in a document: nothing that cannot be printed, no half of a character. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(/[\ud800-\udfff]/gu, '')
}

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** Text as it may stand in a cell: a leading sign would be read as a formula by whoever copies it into a new table. */
export function cellText(text: string): string {
  const clean = FORMULA.test(text) ? `'${text}` : text
  return printable(clean)
}

/** What was written before `cellText` guarded it. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}
