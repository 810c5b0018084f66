import type { HolidayTable } from '@/domain/calendar/calendar'
import { turns } from '@/domain/duty/turns'
import type { DutyYear } from '@/domain/duty/year'
import type { InboxDoc } from '../inbox/inbox-doc'
import type { DutyDoc } from './duty-doc'

export function waits({ declarations, appeals, statements }: DutyYear): boolean {
  return (
    declarations.some(({ state }) => state === 'first' || state === 'final') ||
    appeals.some(({ decision }) => !decision) ||
    statements.some(({ state }) => state === 'objected')
  )
}

/** What waits for whom in a deputy's year. Ids follow from the content, so that drawing it again changes nothing. */
export function inboxDocs(doc: DutyDoc, holidays: HolidayTable): InboxDoc[] {
  const { deputy, year } = doc.state
  const seen = new Map<string, number>()
  return turns(doc.state, holidays).map(({ party, verb, label, due, dueName, counts }) => {
    const name = `${doc._id}|${party}|${verb}`
    const n = seen.get(name) ?? 0
    seen.set(name, n + 1)
    const id = n === 0 ? name : `${name}|${n}`
    return {
      _id: id,
      party,
      congress: doc.congress,
      open: true,
      sortKey: `${due ?? '9999-12-31'}|${id}`,
      rev: doc.rev,
      caseId: doc._id,
      kind: 'duty',
      verb,
      label,
      title: `${deputy.name} ${year} 年履职`,
      from: [deputy.name, deputy.delegation].filter(Boolean).join(' · '),
      ...(due && { due, dueName, counts }),
    }
  })
}
