import type { HolidayTable } from '../calendar/calendar'
import type { Deadline } from '../calendar/deadline'
import { partyOf, type Party } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Verb } from './actions'
import { appealDue, reviewDue } from './clock'
import { periods, type DutyYear } from './year'

export type Turn = {
  party: Party
  verb: Verb
  label: string
  due?: PlainDate
  dueName?: string
  counts?: Deadline['counts']
}

const timed = ({ due, name, counts }: Deadline) => ({ due, dueName: name, counts })

/** What waits for whom in a deputy's year. */
export function turns(s: DutyYear, holidays: HolidayTable): Turn[] {
  const office = partyOf.deputyOffice(s.congress)
  const me = partyOf.person(s.deputy.id)
  return [
    ...s.declarations.flatMap((one): Turn[] => {
      if (one.state === 'first')
        return [
          {
            party: office,
            verb: 'reviewDeclaration',
            label: `初审申报：${one.title}`,
            ...timed(reviewDue(one, holidays)),
          },
        ]
      if (one.state === 'final')
        return [
          {
            party: office,
            verb: 'confirmDeclaration',
            label: `终审申报：${one.title}`,
            ...timed(reviewDue(one, holidays)),
          },
        ]
      return []
    }),
    ...s.appeals
      .filter(({ decision }) => !decision)
      .map((one): Turn => ({
        party: office,
        verb: 'decideAppeal',
        label: '答复申诉',
        ...timed(appealDue(one, holidays)),
      })),
    ...s.statements.flatMap(({ state, content }): Turn[] => {
      if (state === 'issued')
        return [{ party: me, verb: 'confirmStatement', label: `核对${periods[content.period]}回单` }]
      if (state === 'objected')
        return [{ party: office, verb: 'answerObjection', label: `答复${periods[content.period]}回单异议` }]
      return []
    }),
  ]
}
