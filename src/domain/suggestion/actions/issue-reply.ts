import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { contactGap, draftGaps, gapsRefusal } from '../coverage'
import { defineAction } from '../define'
import { letterDigest, letterLines } from '../letter'
import { currentRound, type Reply, type Suggestion } from '../suggestion'
import { leadHead } from '../who'

/** 答复须经主要负责人签发；沟通未确认、诉求未逐条回应、类别与事实不符的，不能签发。 */
export const issueReply = defineAction({
  label: '签发答复',
  from: ['handling'],
  by: leadHead,
  unless: (s) => {
    if (!currentRound(s)?.draft?.ready) return refuse('too-early', '经办人还没有送签')
    return gapsRefusal(gapsBeforeSigning(s))
  },
  input: form({ documentNo: text('文号', { min: 4, max: 40 }) }),
  decide: (s, { documentNo }, { actor, today, hash, salt }) => {
    const draft = currentRound(s)?.draft
    const { unit } = actor.post
    if (!draft?.replyClass || !draft.disclosure || !unit)
      return refuse('incomplete', '答复稿还不完整，请退回修改')
    if (draft.promises.some((promise) => promise.due < today)) {
      return refuse('incomplete', '有承诺的完成时间已过，请退回经办人修改')
    }
    const { ready: _ready, by, on: _on, replyClass, disclosure, ...rest } = draft
    const body: Omit<Reply, 'digest' | 'salt'> = {
      ...rest,
      replyClass,
      disclosure,
      unit,
      documentNo,
      signer: actor.person,
      drafter: by,
      on: today,
    }
    const digest = letterDigest(letterLines(s, body), salt, hash)
    return [{ type: 'replyIssued', reply: { ...body, digest, salt } }]
  },
})

function gapsBeforeSigning(s: Suggestion) {
  const draft = currentRound(s)?.draft
  const contact = contactGap(s, draft?.noContact)
  return [...(draft ? draftGaps(s.content.asks, draft) : []), ...(contact ? [contact] : [])]
}
