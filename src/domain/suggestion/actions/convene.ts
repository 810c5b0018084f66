import { form, oneOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { deputyOffice } from '../who'

/** 重新办理后仍不满意的，由代表工委召集代表、承办单位、政府办协调（重庆、河南）。 */
export const convene = defineAction({
  label: '召集协调',
  from: ['replied'],
  by: deputyOffice,
  unless: (s) => (s.conveneSince ? undefined : refuse('too-early', '重新办理后仍不满意的，才召集协调')),
  input: form({
    attended: text('参加人员', { min: 4, max: 300 }),
    opinion: text('协调意见', { min: 10, max: 1000 }),
    next: oneOf('下一步', ['redo', 'settle']),
  }),
  decide: (_s, { attended, opinion, next }) => [{ type: 'convened', attended, opinion, next }],
})
