import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { hasCome, inviteeOf } from '../activity'
import { defineAction } from '../define'
import { organiser } from '../who'

const MOST = 200

export const recordSpeech = defineAction({
  label: '记录发言',
  from: ['underway', 'held'],
  by: organiser,
  unless: (s) =>
    s.contributions.length >= MOST
      ? refuse('not-allowed', `发言和意见已满 ${MOST} 条，请写入总结`)
      : undefined,
  input: form({ deputy: id('代表'), text: text('发言要点', { min: 4, max: 1000 }) }),
  decide: (s, { deputy, text: said }) => {
    const speaker = inviteeOf(s, deputy)
    if (!speaker || !hasCome(speaker)) return refuse('not-found-inside', '这位代表没有签到，请先代为签到')
    const { id: who, name, delegation } = speaker
    return [
      {
        type: 'contributed',
        contribution: { deputy: { id: who, name, delegation }, kind: 'speech', text: said },
      },
    ]
  },
})
