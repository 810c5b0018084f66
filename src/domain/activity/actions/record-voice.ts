import * as z from 'zod/mini'
import { form, id } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { hasCome, inviteeOf } from '../activity'
import { defineAction } from '../define'
import { voterText } from '../voter-text'
import { receiver } from '../who'

const MOST = 200

/** 代表法第三十八条：代表应当与原选区选民保持密切联系，听取和反映他们的意见和要求。 */
export const recordVoice = defineAction({
  label: '登记选民意见',
  from: ['underway', 'held', 'closed'],
  by: receiver,
  unless: (s) =>
    s.voices.length >= MOST ? refuse('not-allowed', `选民意见已满 ${MOST} 条，请写入总结`) : undefined,
  input: form({ deputy: z.optional(id('代表')), text: voterText('选民意见', { min: 4, max: 500 }) }),
  decide: (s, { deputy, text }, { actor }) => {
    const own = actor.post.role === 'deputy'
    if (!own && !deputy) return refuse('incomplete', '请选择接待的代表')
    const receiving = inviteeOf(s, own ? actor.person.id : (deputy ?? ''))
    if (!receiving || !hasCome(receiving)) return refuse('not-found-inside', '这位代表没有签到，请先代为签到')
    const { id: who, name, delegation } = receiving
    return [{ type: 'voiceRecorded', deputy: { id: who, name, delegation }, text }]
  },
})
