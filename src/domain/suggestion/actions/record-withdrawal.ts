import { form, maybeText } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { notAgreed } from '../joint'
import { deputyOffice } from '../who'

/** 分办以后撤回的，书面说明由代表工委登记，办理终止（重庆、青岛）。 */
export const recordWithdrawal = defineAction({
  label: '登记撤回',
  from: ['handling'],
  by: deputyOffice,
  unless: (s) => {
    if (!s.withdrawal) return refuse('too-early', '领衔代表没有提出撤回')
    const waiting = notAgreed(s).map(({ name }) => name)
    return waiting.length > 0
      ? refuse('too-early', `还有联名代表没有同意：${waiting.join('、')}，请等待`)
      : undefined
  },
  input: form({ note: maybeText('登记说明', 300) }),
  decide: (s, { note }) => [
    { type: 'withdrawn', reason: [s.withdrawal?.reason, note].filter(Boolean).join('。') },
  ],
})
