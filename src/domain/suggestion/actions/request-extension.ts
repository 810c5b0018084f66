import { day, form, text } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { isOverdue, latestReplyDue, replyDue } from '../clock'
import { defineAction } from '../define'
import { leadHandler } from '../who'
import { unsigned } from './unsigned'

/** 《代表法》第五十一条：涉及面广、处理难度大的，自交办之日起六个月内答复。期满前申请，每件一次。 */
export const requestExtension = defineAction({
  label: '申请延期答复',
  from: ['handling'],
  by: leadHandler,
  unless: (s, { actor, rules, holidays, today }) => {
    const notYet = unsigned(s, actor)
    if (notYet) return notYet
    if (s.extension) return refuse('already-done', '每件建议只能延期一次')
    if (s.rounds.length > 1) return refuse('not-allowed', '重新办理不能延期，请按期答复')
    return isOverdue(replyDue(s, rules, holidays), today)
      ? refuse('too-late', '答复期限已过，不能再申请延期，请尽快答复')
      : undefined
  },
  input: form({ reason: text('延期理由', { min: 10, max: 500 }), until: day('延期到') }),
  decide: (s, { reason, until }, { actor, rules, holidays, today }) => {
    const { unit } = actor.post
    if (!unit) return refuse('not-yours', '您的岗位没有所属单位，不能申请延期')
    const [due, latest] = [replyDue(s, rules, holidays)?.due, latestReplyDue(s, rules, holidays)?.due]
    if (due && until <= due) return refuse('bad-input', `延期的日子应晚于现在的期限 ${spokenDay(due, today)}`)
    if (latest && until > latest)
      return refuse('bad-input', `最迟不能超过交办之日起六个月，即 ${spokenDay(latest, today)}`)
    return [{ type: 'extensionRequested', unit, reason, until }]
  },
})
