import * as z from 'zod/mini'
import { form, id, oneKeyOf } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { voterLevels } from '../activity'
import { defineAction } from '../define'
import { voterText } from '../voter-text'
import { receptionOffice } from '../who'

/** Voters are visited again: what became of it, and what they say. It comes back to the deputy who received them. */
export const answerVoice = defineAction({
  label: '登记选民回访',
  from: ['held', 'closed'],
  by: receptionOffice,
  unless: (s) =>
    s.voices.some(({ answer }) => !answer)
      ? undefined
      : refuse('too-early', '没有等回访的选民意见，请先登记选民意见'),
  input: form({
    voice: id('选民意见'),
    handled: voterText('办理情况', { min: 4, max: 300 }),
    level: oneKeyOf('选民是否满意', voterLevels),
    words: z._default(voterText('选民的话', { min: 0, max: 200 }), ''),
  }),
  decide: (s, { voice, handled, level, words }) => {
    const asked = s.voices.find(({ id: known }) => known === voice)
    if (!asked) return refuse('not-found-inside', '没有这条选民意见，请刷新后重试')
    if (asked.answer) return refuse('already-done', '这条选民意见已经回访')
    return [{ type: 'voiceAnswered', voice, handled, level, words }]
  },
})
