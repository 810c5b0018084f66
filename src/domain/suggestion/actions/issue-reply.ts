import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { gapsRefusal } from '../coverage'
import { defineAction } from '../define'
import { gapsBeforeSigning } from '../gaps'
import { heardUnits } from '../opinions'
import { letterDigest, letterLines } from '../letter'
import { deskOf } from '../suggestion'
import { type Reply } from '../reply'
import { leadHead } from '../who'

/** 答复须经主要负责人签发；沟通未确认、诉求未逐条回应、类别与事实不符的，不能签发。 */
export const issueReply = defineAction({
  label: '签发答复',
  from: ['handling'],
  by: leadHead,
  unless: (s, { actor }) => {
    const { unit } = actor.post
    const desk = deskOf(s, unit?.id)
    if (desk?.reply) return refuse('already-done', '本单位已经签发答复')
    if (!unit || !desk?.draft?.ready) return refuse('too-early', '经办人还没有送签')
    return gapsRefusal(gapsBeforeSigning(s, unit.id, desk.draft))
  },
  input: form({ documentNo: text('文号', { min: 4, max: 40 }) }),
  decide: (s, { documentNo }, { actor, today, hash, salt }) => {
    const { unit } = actor.post
    const draft = deskOf(s, unit?.id)?.draft
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
      together: heardUnits(s),
      documentNo,
      signer: actor.person,
      drafter: by,
      on: today,
    }
    const digest = letterDigest(letterLines(s, body), salt, hash)
    return [{ type: 'replyIssued', reply: { ...body, digest, salt } }]
  },
})
