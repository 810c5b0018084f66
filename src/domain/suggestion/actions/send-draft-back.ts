import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { deskOf } from '../suggestion'
import { leadHead } from '../who'

export const sendDraftBack = defineAction({
  label: '退回修改答复稿',
  from: ['handling'],
  by: leadHead,
  unless: (s, { actor }) =>
    deskOf(s, actor.post.unit?.id)?.draft?.ready ? undefined : refuse('too-early', '经办人还没有送签'),
  input: form({ note: text('修改意见', { min: 4, max: 500 }) }),
  decide: (_s, { note }, { actor }) => {
    const { unit } = actor.post
    return unit
      ? [{ type: 'draftSentBack', unit, note }]
      : refuse('not-yours', '您的岗位没有所属单位，不能退回')
  },
})
