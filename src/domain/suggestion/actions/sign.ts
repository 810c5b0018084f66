import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { anyHandler } from '../who'

export const sign = defineAction({
  label: '签收',
  from: ['handling'],
  by: anyHandler,
  unless: (s, { actor }) => {
    const duty = s.units.find(({ unit }) => unit.id === actor.post.unit?.id)
    return duty?.signedOn ? refuse('already-done', '本单位已经签收') : undefined
  },
  input: nothing,
  decide: (_s, _input, { actor }) => {
    const { unit } = actor.post
    return unit ? [{ type: 'signed', unit }] : refuse('not-yours', '您的岗位没有所属单位，不能签收')
  },
})
