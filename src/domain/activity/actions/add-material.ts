import { form, maybeText, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { organiser } from '../who'

const MOST = 20

export const addMaterial = defineAction({
  label: '发会议材料',
  from: ['draft', 'open', 'underway'],
  by: organiser,
  unless: (s) =>
    s.materials.length >= MOST ? refuse('not-allowed', `材料已满 ${MOST} 份，请合并后再发`) : undefined,
  input: form({ title: text('材料名称', { max: 60 }), text: maybeText('材料内容', 5000) }),
  decide: (_s, { title, text: body }) => [{ type: 'materialAdded', title, text: body }],
})
