import {
  hasCome,
  inviteeOf,
  isCompulsory,
  kinds,
  voterLevels,
  type Activity,
  type Invitee,
  type Kind,
} from '../../activity/activity'
import type { ActivityFact } from '../../activity/events'
import { evolve } from '../../activity/evolve'
import { spokenDay } from '../../shared/plain-date'
import type { Line, Told } from '../line'
import type { Subject } from '../subject'

const subjectOf: Readonly<Record<Kind, Subject>> = {
  congress: 'congressFull',
  standingCommittee: 'sitIn',
  deputyTalk: 'sitIn',
  inspection: 'inspection',
  research: 'inspection',
  enforcement: 'inspection',
  inquiry: 'inspection',
  reception: 'reception',
  townMeeting: 'townMeeting',
  training: 'training',
  report: 'report',
}

/**
 * What an activity writes into the ledgers of those invited. Every line stands on the first day of the activity, so
 * that one over New Year, or signed off in January, belongs to one year only.
 */
export function activityLines(blank: Activity, events: readonly ActivityFact[]): Told[] {
  const told = new Map<string, Told>()
  const standing = new Map<string, string>()
  let s = blank
  const toldTo = (deputy: Told['deputy']): Told => {
    const mine = told.get(deputy.id) ?? { deputy, lines: [], outcomes: [] }
    told.set(deputy.id, mine)
    return mine
  }
  const write = (deputy: string, key: string, rest: Pick<Line, 'subject' | 'what'> & Partial<Line>) => {
    const id = `a:${s.id}:${deputy}:${key}`
    const one = inviteeOf(s, deputy)
    if (!one) return id // nobody else is ever written of
    const { name: called, delegation } = one
    const { on } = s.plan
    toldTo({ id: deputy, name: called, delegation }).lines.push({
      id,
      on,
      times: 1,
      evidence: '签到记录',
      source: { kind: 'activity', id: s.id },
      ...rest,
    })
    return id
  }
  const name = () => `${kinds[s.plan.kind]}“${s.plan.title}”`
  for (const event of events) {
    s = evolve(s, event)
    switch (event.type) {
      case 'checkedIn': {
        const { deputy, checkIn } = event
        if (isCompulsory(s.plan.kind) || standing.has(deputy)) break // a session counts when it is over; a second sitting adds nothing
        const evidence =
          checkIn.way === 'code' ? `${checkIn.time} 现场凭码签到` : `工作人员代签：${checkIn.note ?? ''}`
        standing.set(
          deputy,
          write(deputy, 'came', { subject: subjectOf[s.plan.kind], what: name(), evidence }),
        )
        break
      }
      case 'contributed': {
        const { deputy, kind, text } = event.contribution
        const what = `${kind === 'speech' ? '发言' : '书面意见'}：${name()}`
        write(deputy.id, `said${event.seq}`, { subject: 'speech', what, evidence: text.slice(0, 40) })
        break
      }
      case 'voiceAnswered': {
        const voice = s.voices.find(({ id }) => id === event.voice)
        if (!voice) break
        const { handled, level, words, on, at, seq } = event
        toldTo(voice.deputy).outcomes.push({
          id: `a:${s.id}:voter:${seq}`,
          on,
          at,
          kind: 'voter',
          text: words ? `“${words}”` : `选民${voterLevels[level]}：${handled}`,
          evidence: `来自 ${spokenDay(voice.on, on)}接待的意见“${voice.text.slice(0, 30)}”，经回访`,
          part: 'receiver',
          source: { kind: 'activity', id: s.id },
        })
        break
      }
      case 'finished':
        for (const one of s.invitees) {
          const roll = isCompulsory(s.plan.kind) ? sessionRoll(s, one) : missed(one)
          if (!roll || standing.has(one.id)) continue
          standing.set(one.id, write(one.id, 'roll', { ...roll, what: `${roll.what}：${name()}` }))
        }
        break
      case 'attendanceCorrected': {
        const one = inviteeOf(s, event.deputy)
        if (!one) break
        const voids = standing.get(event.deputy)
        const roll = correctedRoll(s, one, event.came)
        const evidence = `更正：${event.reason}`
        const rest = { ...roll, what: `${roll.what}：${name()}`, evidence, ...(voids && { voids }) }
        standing.set(event.deputy, write(event.deputy, `corrected${event.seq}`, rest))
        break
      }
      default:
        break
    }
  }
  return [...told.values()]
}

type Roll = Pick<Line, 'subject' | 'what'> & Partial<Line>

/** The session as a whole: all of it, some half-days excused, some missed, or none. */
function sessionRoll({ plan }: Activity, one: Invitee): Roll {
  const missing = plan.sittings.filter((_, sitting) => !hasCome(one, sitting)).length
  const all = plan.sittings.length
  const evidence = `签到 ${all - missing}/${all} 次`
  if (missing === 0) return { subject: 'congressFull', what: '全程出席', evidence }
  if (one.leave?.state === 'approved')
    return {
      subject: 'congressLeave',
      times: missing,
      what: `请假 ${missing} 个半天`,
      evidence: `${evidence}，请假已批准`,
    }
  if (missing === all) return { subject: 'congressAbsent', what: '未经批准不出席', evidence }
  return { subject: 'congressMissed', what: '部分场次未经批准缺席', evidence }
}

function missed({ answer, leave }: Invitee): Roll | undefined {
  return answer === 'coming' && leave?.state !== 'approved'
    ? { subject: 'noShow', what: '报名后没有到会', evidence: '没有签到记录' }
    : undefined
}

function correctedRoll(s: Activity, one: Invitee, came: boolean): Roll {
  const what = `更正为${came ? '到会' : '未到会'}`
  if (isCompulsory(s.plan.kind)) return { ...sessionRoll(s, one), what }
  return { subject: came ? subjectOf[s.plan.kind] : 'correction', what }
}
