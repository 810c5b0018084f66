import { randomBytes } from 'node:crypto'

/** The codes that the button open-type="getPhoneNumber" hands to a mini-program: for one person, once, for a while. */
export type PhoneCodes = {
  issue(phoneNumber: string): string
  /** Undefined for a code that is unknown, used or too old. */
  redeem(code: string): string | undefined
}

export function createPhoneCodes(now: () => number, validSeconds: number): PhoneCodes {
  const issued = new Map<string, { phoneNumber: string; until: number }>()
  return {
    issue: (phoneNumber) => {
      for (const [code, { until }] of issued) if (until < now()) issued.delete(code)
      const code = randomBytes(32).toString('hex')
      issued.set(code, { phoneNumber, until: now() + validSeconds * 1000 })
      return code
    },
    redeem: (code) => {
      const known = issued.get(code)
      issued.delete(code)
      return known && known.until >= now() ? known.phoneNumber : undefined
    },
  }
}
