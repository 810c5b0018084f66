import { spokenDay } from '../shared/plain-date'
import { inviteeOf, kinds, type Activity } from './activity'
import type { ActivityFact } from './events'
import { evolve } from './evolve'
import { slotText } from './slot'

/** Something a person should know. Its id follows from the event and the person: told twice, it is still one. */
export type Notice = {
  id: string
  to: string
  title: string
  text: string
  on: ActivityFact['on']
  due: boolean
}

/** What every event has to tell to whom; folding again tells nothing new. */
export function notices(blank: Activity, events: readonly ActivityFact[]): Notice[] {
  const told: Notice[] = []
  let s = blank
  for (const event of events) {
    s = evolve(s, event)
    for (const [to, title, text] of tell(s, event))
      told.push({
        id: `${s.id}:${event.seq}:${to}`,
        to,
        title,
        text,
        on: event.on,
        due: event.type === 'reminded',
      })
  }
  return told
}

type Told = [to: string, title: string, text: string]

function tell(s: Activity, event: ActivityFact): Told[] {
  const { plan } = s
  const name = `${kinds[plan.kind]}“${plan.title}”`
  const everyone = (title: string, text: string) => s.invitees.map(({ id }): Told => [id, title, text])
  switch (event.type) {
    case 'invited':
      return event.deputies.map(({ id }): Told => [
        id,
        '活动邀请',
        `请您参加${name}：${slotText(plan, event.on)}。请在${spokenDay(plan.signUpBy, event.on)}前报名或请假。`,
      ])
    case 'moved':
      return everyone('活动改期', `${name}改为 ${slotText(plan, event.on)}。理由：${event.reason}`)
    case 'cancelled':
      return everyone('活动取消', `${name}取消。理由：${event.reason}`)
    case 'leaveDecided':
      return [
        [
          event.deputy,
          event.approved ? '请假已批准' : '请假未批准',
          event.approved ? `您不用参加${name}。` : `请您按时参加${name}。理由：${event.note}`,
        ],
      ]
    case 'attendanceCorrected':
      return inviteeOf(s, event.deputy)
        ? [
            [
              event.deputy,
              '到会情况更正',
              `${name}您的到会情况更正为${event.came ? '到会' : '未到会'}。理由：${event.reason}`,
            ],
          ]
        : []
    case 'reminded':
      return event.lines.map(({ to, of }): Told =>
        of === 'start'
          ? [to, '活动提醒', `${name}：${slotText(plan, event.on)}。${readiness(s, to)}`]
          : [to, '报名提醒', `${name}请在${spokenDay(plan.signUpBy, event.on)}前报名或请假。`],
      )
    default:
      return []
  }
}

function readiness(s: Activity, deputy: string): string {
  const invitee = inviteeOf(s, deputy)
  if (invitee?.leave?.state === 'asked') return '您的请假还没有批复。'
  return invitee?.answer === 'coming' ? '请按时参加。' : '您还没有报名或请假。'
}
