import { form } from '../../shared/fields'
import { isRefusal, refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { verificationCode } from '../publication'
import { isPublicationDecided, repliesInForce } from '../suggestion'
import { deputyOffice } from '../who'
import { hide, redactions } from './redactions'

/** 《代表法》第五十一条：办理情况的报告应当予以公开。 The deputy's choice and the unit's disclosure review both bind. */
export const publish = defineAction({
  label: '公开',
  from: ['replied', 'following', 'closed'],
  by: deputyOffice,
  unless: (s) => {
    if (isPublicationDecided(s)) return refuse('already-done', '已经作出公开决定')
    const replies = repliesInForce(s)
    if (replies.length === 0) return refuse('too-early', '还没有答复，答复后才能公开')
    if (s.content.publicity === 'closed') return refuse('not-allowed', '代表申请不公开，请按“不公开”登记理由')
    if (replies.some(({ disclosure }) => !disclosure.open))
      return refuse('not-allowed', '承办单位公开审查意见为不公开，请按“不公开”登记理由')
    return undefined
  },
  input: form({ hide }),
  decide: (s, { hide: chosen }, { hash }) => {
    const replies = repliesInForce(s)
    const [first] = replies
    if (!first) return refuse('too-early', '还没有答复，答复后才能公开')
    const hidden = redactions(s, replies, chosen)
    if (isRefusal(hidden)) return hidden
    const version = s.publication?.state === 'published' ? s.publication.version + 1 : 1
    return [{ type: 'published', code: verificationCode(s, first, hash), version, hidden }]
  },
})
