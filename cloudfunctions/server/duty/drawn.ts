import type { HolidayTable } from '@/domain/calendar/calendar'
import { turns } from '@/domain/duty/turns'
import type { DutyYear } from '@/domain/duty/year'
import type { InboxDoc } from '../inbox/inbox-doc'
import { inboxItems } from '../inbox/items'
import type { DutyDoc } from './duty-doc'

export function waits({ declarations, appeals, statements }: DutyYear): boolean {
  return (
    declarations.some(({ state }) => state === 'first' || state === 'final') ||
    appeals.some(({ decision }) => !decision) ||
    statements.some(({ state }) => state === 'objected')
  )
}

/** What waits for whom in a deputy's year. */
export function inboxDocs(doc: DutyDoc, holidays: HolidayTable): InboxDoc[] {
  const { deputy, year } = doc.state
  const from = [deputy.name, deputy.delegation].filter(Boolean).join(' · ')
  return inboxItems(doc, turns(doc.state, holidays), {
    kind: 'duty',
    of: () => ({ title: `${deputy.name} ${year} 年履职`, from }),
  })
}
