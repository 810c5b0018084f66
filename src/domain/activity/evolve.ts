import { blankActivity, type Activity, type Invitee } from './activity'
import type { ActivityFact } from './events'

/** The activity after one more fact. */
export function evolve(s: Activity, event: ActivityFact): Activity {
  const { on } = event
  switch (event.type) {
    case 'planned':
      return { ...s, plan: event.plan }
    case 'invited':
      return { ...s, stage: 'open', invitees: [...s.invitees, ...event.deputies.map(invited)] }
    case 'signedUp':
      return withInvitee(s, event.deputy, (one) => ({ ...one, answer: 'coming', leave: undefined }))
    case 'leaveAsked':
      return withInvitee(s, event.deputy, (one) => ({
        ...one,
        leave: { reason: event.reason, on, state: 'asked', note: '' },
      }))
    case 'leaveDecided':
      return withInvitee(s, event.deputy, (one) =>
        one.leave
          ? {
              ...one,
              leave: { ...one.leave, state: event.approved ? 'approved' : 'refused', note: event.note },
            }
          : one,
      )
    case 'materialAdded':
      return { ...s, materials: [...s.materials, { title: event.title, text: event.text, on }] }
    case 'moved':
      return {
        ...s,
        plan: { ...s.plan, ...event.to, signUpBy: event.signUpBy },
        moves: [...s.moves, { from: event.from, reason: event.reason, on }],
      }
    case 'cancelled':
      return { ...s, stage: 'cancelled', cancelled: { reason: event.reason, on } }
    case 'checkInOpened':
      return { ...s, stage: 'underway', checkIn: { sitting: event.sitting, secret: event.secret, on } }
    case 'checkedIn':
      return withInvitee(s, event.deputy, (one) => ({ ...one, checkIns: [...one.checkIns, event.checkIn] }))
    case 'contributed':
      return {
        ...s,
        contributions: [...s.contributions, { ...event.contribution, id: `o${event.seq}`, on }],
      }
    case 'voiceRecorded': {
      const { deputy, text, seq } = event
      return { ...s, voices: [...s.voices, { id: `v${seq}`, deputy, text, on }] }
    }
    case 'voiceAnswered': {
      const { handled, level, words } = event
      return {
        ...s,
        voices: s.voices.map((one) =>
          one.id === event.voice ? { ...one, answer: { handled, level, words, on } } : one,
        ),
      }
    }
    case 'finished':
      return { ...s, stage: 'held', checkIn: undefined }
    case 'attendanceCorrected':
      return withInvitee(s, event.deputy, (one) => ({ ...one, checkIns: corrected(s, event) }))
    case 'summarised':
      return { ...s, stage: 'closed', summary: { text: event.text, on } }
    case 'reminded':
      return { ...s, reminded: [...(s.reminded ?? []), ...event.keys] }
    default:
      return event satisfies never
  }
}

/** The activity told from its beginning. */
export function replay({ id, congress, organiser }: Activity, events: readonly ActivityFact[]): Activity {
  return events.reduce(evolve, blankActivity(id, congress, organiser))
}

const invited = (deputy: Pick<Invitee, 'id' | 'name' | 'delegation'>): Invitee => ({
  ...deputy,
  answer: 'waiting',
  checkIns: [],
})

function withInvitee(s: Activity, id: string, change: (one: Invitee) => Invitee): Activity {
  return { ...s, invitees: s.invitees.map((one) => (one.id === id ? change(one) : one)) }
}

// A correction speaks of the whole activity: all its sittings, or none.
function corrected(
  { plan }: Activity,
  { came, reason, on }: { came: boolean; reason: string; on: Activity['plan']['on'] },
): Invitee['checkIns'] {
  if (!came) return []
  return plan.sittings.map((_, sitting) => ({
    sitting,
    on,
    time: plan.from,
    way: 'organiser' as const,
    note: reason,
  }))
}
