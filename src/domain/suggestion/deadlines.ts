import type { Deadline } from '../calendar/deadline'
import {
  assignDue,
  dispatchDue,
  firstContactDue,
  publishDue,
  ratingDue,
  replyDue,
  runningClock,
} from './clock'
import type { Context } from './define'
import { opinionDue } from './opinions'
import { isPublicationDecided, leadUnit, type Suggestion } from './suggestion'

/** The paths of a case that its deadlines follow from. */
export const deadlineFields = [
  'stage',
  'pack',
  'submittedOn',
  'handedOverOn',
  'dispatchedOn',
  'units.unit',
  'units.part',
  'units.assignedOn',
  'units.opinions',
  'rounds.number',
  'rounds.startedOn',
  'rounds.desks.reply.on',
  'contacts.id',
  'promises.state',
  'promises.due',
  'extension.state',
  'extension.until',
  'conveneSince',
  'publication',
] as const

type Rules = Pick<Context, 'rules' | 'holidays'>

/** Every deadline that runs at this stage; those of 会办 only for whom the opinions are. */
export function deadlinesOf(s: Suggestion, ctx: Rules, { opinions }: { opinions: boolean }): Deadline[] {
  const { rules, holidays } = ctx
  const byStage: Partial<Record<Suggestion['stage'], (Deadline | undefined)[]>> = {
    review: [assignDue(s, rules, holidays)],
    assigning: [
      s.handedOverOn ? dispatchDue(s, rules, holidays) : assignDue(s, rules, holidays),
      replyDue(s, rules, holidays),
    ],
    handling: [
      replyDue(s, rules, holidays),
      s.contacts.length === 0 ? firstContactDue(s, rules, holidays, leadUnit(s)?.id) : undefined,
      ...(opinions ? s.units.map((duty) => opinionDue(duty, ctx)) : []),
    ],
    replied: [s.conveneSince ? undefined : ratingDue(s, rules, holidays)],
    following: [
      runningClock(s, rules, holidays),
      isPublicationDecided(s) ? undefined : publishDue(s, rules, holidays),
    ],
    closed: [isPublicationDecided(s) ? undefined : publishDue(s, rules, holidays)],
  }
  return (byStage[s.stage] ?? []).filter((due): due is Deadline => due !== undefined)
}
