import type { RecordedBy } from '../lifecycle/told'
import type { CheckIn, Contribution, DeputyRef, Plan, Slot, Voice } from './activity'

/** One reminder to one deputy: that an answer is waited for, or that it is about to begin. */
export type Reminder = { to: string; of: 'signUp' | 'start' }

/** Everything that can happen to an activity. */
export type ActivityEvent =
  | { type: 'planned'; plan: Plan }
  | { type: 'invited'; deputies: DeputyRef[] }
  | { type: 'signedUp'; deputy: string }
  | { type: 'leaveAsked'; deputy: string; reason: string }
  | { type: 'leaveDecided'; deputy: string; approved: boolean; note: string }
  | { type: 'materialAdded'; title: string; text: string }
  | { type: 'moved'; from: Slot; to: Slot; signUpBy: Plan['signUpBy']; reason: string }
  | { type: 'cancelled'; reason: string }
  | { type: 'checkInOpened'; sitting: number; secret: string }
  | { type: 'checkedIn'; deputy: string; checkIn: CheckIn }
  | { type: 'contributed'; contribution: Omit<Contribution, 'id' | 'on'> }
  | { type: 'voiceRecorded'; deputy: DeputyRef; text: string }
  | ({ type: 'voiceAnswered'; voice: string } & Omit<NonNullable<Voice['answer']>, 'on'>)
  | { type: 'finished' }
  | { type: 'attendanceCorrected'; deputy: string; came: boolean; reason: string }
  | { type: 'summarised'; text: string }
  | { type: 'reminded'; keys: string[]; lines: Reminder[] }

export type ActivityEventType = ActivityEvent['type']

export type ActivityFact = ActivityEvent & RecordedBy
