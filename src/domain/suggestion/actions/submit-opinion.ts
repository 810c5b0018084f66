import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { dutyOf } from '../suggestion'
import { supportingHandler } from '../who'
import { unsigned } from './unsigned'

/** 会办意见送主办单位，不直接答复代表。 */
export const submitOpinion = defineAction({
  label: '提出会办意见',
  from: ['handling'],
  by: supportingHandler,
  unless: (s, { actor }) => {
    const notYet = unsigned(s, actor)
    if (notYet) return notYet
    const opinions = dutyOf(s, actor.post.unit?.id)?.opinions ?? []
    const last = opinions[opinions.length - 1]
    return last && !last.rejected
      ? refuse('already-done', '会办意见已经送主办单位；需要修改的，请联系主办单位退回')
      : undefined
  },
  input: form({ text: text('会办意见', { min: 20, max: 2000 }) }),
  decide: (_s, { text: opinion }, { actor }) => {
    const { unit } = actor.post
    return unit
      ? [{ type: 'opinionSubmitted', unit, text: opinion }]
      : refuse('not-yours', '您的岗位没有所属单位，不能提出意见')
  },
})
