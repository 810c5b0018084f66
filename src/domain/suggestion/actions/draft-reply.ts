import * as z from 'zod/mini'
import { count, day, flag, form, listOf, maybeText, oneOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { asksOf, gapsRefusal } from '../coverage'
import { gapsBeforeSigning } from '../gaps'
import { defineAction } from '../define'
import { deskOf } from '../suggestion'
import { leadHandler } from '../who'
import { unsigned } from './unsigned'

const answer = form(
  {
    ask: count('诉求编号', { max: 20 }),
    outcome: oneOf('采纳情况', ['adopted', 'partly', 'notAdopted']),
    text: maybeText('回应', 2000),
    reason: maybeText('未采纳理由', 1000),
  },
  '逐条回应',
)

const promise = form(
  {
    what: text('承诺内容', { min: 4, max: 200 }),
    measure: text('完成标准', { min: 2, max: 200 }),
    due: day('完成时间'),
    section: text('责任科室', { max: 60 }),
  },
  '承诺',
)

/** Saves the reply being written; with `ready` it goes to the head, and then nothing may be missing. */
export const draftReply = defineAction({
  label: '写答复',
  from: ['handling'],
  by: leadHandler,
  unless: (s, { actor }) => {
    const unitId = actor.post.unit?.id
    if (deskOf(s, unitId)?.reply) return refuse('already-done', '本单位已经答复，请等待其他单位答复')
    return unsigned(s, actor)
  },
  input: form({
    answers: listOf('逐条回应', answer, { max: 20 }),
    replyClass: z.optional(oneOf('答复类别', ['A', 'B', 'C', 'D'])),
    classReason: maybeText('C 类理由', 1000),
    promises: listOf('承诺', promise, { max: 20 }),
    contactName: maybeText('联系人', 40),
    contactPhone: maybeText('联系电话', 30),
    disclosure: z.optional(
      form(
        {
          open: flag('能否公开'),
          code: z.optional(oneOf('不公开的理由', ['stateSecret', 'tradeSecret', 'privacy', 'other'])),
          note: maybeText('公开审查说明', 300),
        },
        '公开审查',
      ),
    ),
    noContact: z.optional(
      form(
        {
          reason: oneOf('未沟通的原因', ['refused', 'unreachable']),
          note: text('情况说明', { min: 5, max: 300 }),
        },
        '未沟通的说明',
      ),
    ),
    ready: flag('是否送签'),
  }),
  decide: (s, draft, { today, actor, rules }) => {
    const { unit } = actor.post
    if (!unit) return refuse('not-yours', '您的岗位没有所属单位，不能写答复')
    const mine = asksOf(s, unit.id)
    const numbers = draft.answers.map((one) => one.ask)
    if (new Set(numbers).size < numbers.length) return refuse('bad-input', '同一条诉求回应了两次，请合并')
    if (numbers.some((number) => !mine.includes(number)))
      return refuse('bad-input', '有不属于本单位答复的诉求，请重新填写')
    if (draft.replyClass && !rules.classes.value[draft.replyClass])
      return refuse('bad-input', `本届次没有 ${draft.replyClass} 类，请重新选择`)
    if (draft.promises.some((one) => one.due < today))
      return refuse('bad-input', '承诺的完成时间不能早于今天')
    if (draft.ready) {
      const refusal = gapsRefusal(gapsBeforeSigning(s, unit.id, draft))
      if (refusal) return refusal
    }
    const answers = [...draft.answers].sort((a, b) => a.ask - b.ask)
    return [{ type: 'replyDrafted', unit, draft: { ...draft, answers } }]
  },
})
