import { count, form, listOf, oneOf } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { letterLines } from '../letter'
import { alwaysHidden, verificationCode } from '../publication'
import { isPublicationDecided, replyInForce } from '../suggestion'
import { deputyOffice } from '../who'

/** 《代表法》第五十一条：办理情况的报告应当予以公开。 The deputy's choice and the unit's disclosure review both bind. */
export const publish = defineAction({
  label: '公开',
  from: ['replied', 'following', 'closed'],
  by: deputyOffice,
  unless: (s) => {
    if (isPublicationDecided(s)) return refuse('already-done', '已经作出公开决定')
    const reply = replyInForce(s)
    if (!reply) return refuse('too-early', '还没有答复，答复后才能公开')
    if (s.content.publicity === 'closed') return refuse('not-allowed', '代表申请不公开，请按“不公开”登记理由')
    if (!reply.disclosure.open)
      return refuse('not-allowed', '承办单位公开审查意见为不公开，请按“不公开”登记理由')
    return undefined
  },
  input: form({
    hide: listOf(
      '遮盖',
      form(
        {
          line: count('段落', { min: 0, max: 200 }),
          code: oneOf('遮盖理由', ['stateSecret', 'tradeSecret', 'privacy', 'other']),
        },
        '遮盖',
      ),
      { max: 50 },
    ),
  }),
  decide: (s, { hide }, { hash }) => {
    const reply = replyInForce(s)
    if (!reply) return refuse('too-early', '还没有答复，答复后才能公开')
    const lines = letterLines(s, reply)
    if (hide.some(({ line }) => line >= lines.length))
      return refuse('bad-input', '没有这一段，请重新选择遮盖的段落')
    if (new Set(hide.map(({ line }) => line)).size < hide.length)
      return refuse('bad-input', '同一段遮盖了两次，请去掉一个')
    const always = alwaysHidden(lines)
    const chosen = hide.filter(({ line }) => always.every((redaction) => redaction.line !== line))
    const hidden = [...always, ...chosen].sort((a, b) => a.line - b.line)
    const version = s.publication?.state === 'published' ? s.publication.version + 1 : 1
    return [{ type: 'published', code: verificationCode(s, reply, hash), version, hidden }]
  },
})
