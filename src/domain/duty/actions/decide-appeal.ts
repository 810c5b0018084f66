import { flag, form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { entering } from '../entering'
import type { DutyEvent } from '../events'
import { deputyOffice } from '../who'

/** A granted appeal adds a correction; the line it was about stays to be read. */
export const decideAppeal = defineAction({
  label: '答复申诉',
  from: ['running', 'settled'],
  by: deputyOffice,
  unless: (s) =>
    s.appeals.some(({ decision }) => !decision) ? undefined : refuse('too-early', '现在没有等答复的申诉'),
  input: form({
    appeal: id('申诉'),
    granted: flag('是否支持申诉'),
    note: text('答复理由', { min: 4, max: 500 }),
  }),
  decide: (s, { appeal, granted, note }, ctx) => {
    const asked = s.appeals.find(({ id: known }) => known === appeal)
    if (!asked) return refuse('not-found-inside', '没有这件申诉，请刷新后重试')
    if (asked.decision) return refuse('already-done', '这件申诉已经答复')
    const decided: DutyEvent = { type: 'appealDecided', appeal, granted, note }
    const line = s.lines.find(({ id: known }) => known === asked.line)
    if (!granted || !line) return [decided]
    const correction = {
      id: `p:${s.id}:${appeal}`,
      on: line.on,
      subject: 'correction' as const,
      times: 1,
      what: `申诉成立，更正：${line.what}`,
      evidence: note.slice(0, 60),
      source: { kind: 'appeal' as const, id: appeal },
      voids: line.id,
    }
    return [decided, entering(s, [correction], [], ctx)]
  },
})
