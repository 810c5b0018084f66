import type { Activity } from '@/domain/activity/activity'
import type { ActivityEvent } from '@/domain/activity/events'
import type { CaseCore } from '../cases/core'

/** An activity with the fields that its calendars look for. */
export type ActivityDoc = CaseCore<Activity, ActivityEvent> & {
  inviteeIds: string[]
  /** The place in a calendar: by day and hour; unique, so it is the cursor too. */
  daySort: string
  until: string
}
