import { form, oneOf, text } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { periodOf, statementContent, statementDigest } from '../statement'
import { periods, statementOf, type Period } from '../year'
import { deputyOffice } from '../who'

/** Freezes the ledger of a period with 代表工委's remark; what comes later is in the next statement. */
export const issueStatement = defineAction({
  label: '出具回单',
  from: ['running'],
  by: deputyOffice,
  input: form({
    period: oneOf('期间', Object.keys(periods) as [Period, ...Period[]]), // keys of the table
    remark: text('代表工委评语', { min: 4, max: 500 }),
  }),
  decide: (s, { period, remark }, { today, tables, hash }) => {
    const { to } = periodOf(s.year, period)
    if (today <= to)
      return refuse('too-early', `${periods[period]}到 ${spokenDay(to, today)} 为止，期满后再出具回单`)
    const earlier = statementOf(s, period)
    if (earlier && earlier.state !== 'objected')
      return refuse('already-done', `${periods[period]}的回单已经出具，代表有异议时才重新出具`)
    if (s.declarations.some(({ state, on }) => on <= to && (state === 'first' || state === 'final')))
      return refuse('incomplete', '这一期间还有申报没有审完，请先审核再出具回单')
    if (s.appeals.some(({ decision }) => !decision))
      return refuse('incomplete', '还有申诉没有答复，请先答复再出具回单')
    const version = (earlier?.content.version ?? 0) + 1
    const content = statementContent(s, tables, { period, version, remark, issuedOn: today })
    return [{ type: 'statementIssued', content, digest: statementDigest(content, hash) }]
  },
})
