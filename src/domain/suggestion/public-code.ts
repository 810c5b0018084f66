/** 核验码: year, number and a check part. */
export const PUBLIC_CODE = /^WJ(\d{2})-(\d{3,4})-[2-9A-HJ-NP-Z]{4}$/

/** The year and the number that a code says. */
export function codeParts(code: string): { year: number; no: number } | undefined {
  const [, year, no] = PUBLIC_CODE.exec(code) ?? []
  return year && no ? { year: 2000 + Number(year), no: Number(no) } : undefined
}

/** The code that somebody typed, in capitals and without the spaces around it. */
export function typedCode(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return PUBLIC_CODE.test(code) ? code : undefined
}
