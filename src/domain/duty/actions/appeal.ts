import { form, text } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { appealUntil } from '../clock'
import { defineAction } from '../define'
import { owner } from '../who'

export const appeal = defineAction({
  label: '申诉',
  from: ['running', 'settled'],
  by: owner,
  input: form({ line: text('账目', { max: 300 }), reason: text('申诉理由', { min: 5, max: 500 }) }),
  decide: (s, { line, reason }, { today, holidays }) => {
    const entered = s.lines.find(({ id }) => id === line)
    if (!entered) return refuse('not-found-inside', '账上没有这一笔，请刷新后重试')
    const earlier = s.appeals.find((one) => one.line === line)
    if (earlier)
      return refuse(
        'already-done',
        earlier.decision ? '这一笔的申诉已经答复' : '这一笔已经申诉，等代表工委答复',
      )
    if (s.lines.some(({ voids }) => voids === line)) return refuse('already-done', '这一笔已经更正，不用申诉')
    const { due } = appealUntil(entered, holidays)
    if (today > due)
      return refuse('too-late', `申诉期已于 ${spokenDay(due, today)} 截止，可在季度或年度回单里提出异议`)
    return [{ type: 'appealed', line, reason }]
  },
})
