import * as z from 'zod/mini'
import { refuse, type Refusal } from '../shared/refusal'
import { day, form, id, listOf, oneOf, text } from '../shared/fields'
import type { Actor, UnitRef } from '../people/people'
import { addDays, daysBetween } from '../shared/plain-date'
import { named } from './define'
import { cutOffText, isPastCutOff, type Moment, type Session } from './session'

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/
const LONGEST_DAYS = 30
/** The presidium is elected at the 预备会议, shortly before the opening. */
const BEFORE_OPENING_DAYS = 3

const cutOff = form({
  on: day('议案截止日期'),
  time: z.string('请填写议案截止时刻').check(z.regex(HOUR, '截止时刻格式如 14:00')),
  decidedBy: text('由哪次主席团会议决定', { max: 60 }),
})

/** What is written down of a session. */
export const sessionInput = form({
  id: id('会次编号'),
  name: text('会次名称', { min: 4, max: 40 }),
  level: oneOf('本级', ['district', 'town']),
  opens: day('开幕日期'),
  closes: day('闭幕日期'),
  presidium: text('主席团名称', { max: 40 }),
  cutOff: z.optional(cutOff),
  committees: listOf('专门委员会', id('专门委员会'), { max: 20 }),
})

/** The session as it stands after this, or the sentence why not. `before` is what it was. */
export function savedSession(
  input: z.output<typeof sessionInput>,
  before: Session | undefined,
  actor: Actor,
  moment: Moment,
  /** 专门委员会 of this congress, by id. */
  known: Readonly<Record<string, UnitRef>>,
): Session | Refusal {
  const { role, congress } = actor.post
  if (role !== 'presidium' && role !== 'deputyOffice')
    return refuse('not-yours', '会次由主席团或大会秘书处登记')
  if (before && before.congress !== congress)
    return refuse('not-yours', '这是别的人民代表大会的会次，不能修改')
  const wrong = unsound(input) ?? cutOffMoved(input.cutOff, before, moment)
  if (wrong) return wrong
  const { cutOff: until, committees: ids, ...rest } = input
  const committees = ids.map((one) => named(known, one)).filter((one) => one !== undefined)
  if (committees.length < ids.length)
    return refuse('not-found-inside', '有一个委员会不在本级人大的委员会名单里，请重新选择')
  return { ...rest, committees, congress, ...(until && { cutOff: until }) }
}

function unsound({ opens, closes, cutOff: until, committees }: z.output<typeof sessionInput>) {
  if (closes < opens) return refuse('bad-input', '闭幕日期不能早于开幕日期')
  if (daysBetween(opens, closes) > LONGEST_DAYS)
    return refuse('bad-input', `会期不能超过 ${LONGEST_DAYS} 天，请检查开幕、闭幕日期`)
  if (until && (until.on < addDays(opens, -BEFORE_OPENING_DAYS) || until.on > closes))
    return refuse('bad-input', '议案截止时间应在会议期间，请检查')
  if (new Set(committees).size < committees.length)
    return refuse('bad-input', '同一个委员会选了两次，请去掉一个')
  return undefined
}

/** A cut-off that has passed has had its effect: moving it would let a motion in, or put one out, afterwards. */
function cutOffMoved(
  next: Session['cutOff'],
  before: Session | undefined,
  moment: Moment,
): Refusal | undefined {
  const was = before?.cutOff
  const same = was?.on === next?.on && was?.time === next?.time
  if (same) return undefined
  if (was && isPastCutOff(was, moment)) {
    return refuse('too-late', `议案截止时间 ${cutOffText(was, moment.today)} 已过，不能再改`)
  }
  if (was && !next) return refuse('not-allowed', '议案截止时间已经公布，只能改期，不能取消')
  return next && isPastCutOff(next, moment)
    ? refuse('bad-input', '议案截止时间应晚于现在，请重新选择')
    : undefined
}
