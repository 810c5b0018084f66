import { yearOf, type PlainDate } from '../src/domain/shared/plain-date'
import { caseNo } from '../src/domain/suggestion/letter'
import { leadUnit, type Suggestion } from '../src/domain/suggestion/suggestion'
import { units } from './units'

/** 吴住建复〔2026〕047 号: made from the unit's name, the year and the number of the case. */
export function documentNo(s: Suggestion, on: PlainDate): string {
  const name = leadUnit(s)?.name ?? ''
  const short = name.replace(/^区|^吴江/, '').replace(/分局$|局$|委$/, '')
  return `吴${short}复〔${yearOf(on)}〕${caseNo(s)}号`
}

/** A telephone number that belongs to nobody. */
export function telephone(s: Suggestion): string {
  const index = units.findIndex((unit) => unit._id === leadUnit(s)?.id)
  return `0512-××××${1234 + index * 7}`
}
