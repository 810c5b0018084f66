import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { governmentOffice } from '../who'

export const forwardExtension = defineAction({
  label: '转报延期申请',
  from: ['handling'],
  by: governmentOffice,
  unless: ({ extension }) => {
    if (!extension) return refuse('too-early', '承办单位没有申请延期')
    return extension.state === 'asked' ? undefined : refuse('already-done', '已经转报代表工委')
  },
  input: form({ opinion: text('区政府办意见', { min: 4, max: 300 }) }),
  decide: (_s, { opinion }) => [{ type: 'extensionForwarded', opinion }],
})
