import { form, oneOf, text } from '../../shared/fields'
import { refuse, type Refusal } from '../../shared/refusal'
import { defineAction } from '../define'
import { periods, statementOf, type DutyYear, type Period, type Statement } from '../year'
import { deputyOffice, owner } from '../who'

const period = oneOf('期间', Object.keys(periods) as [Period, ...Period[]]) // keys of the table

function statementIn(
  s: DutyYear,
  which: Period,
  state: Statement['state'],
  told: string,
): Refusal | undefined {
  const found = statementOf(s, which)
  if (!found) return refuse('not-found-inside', `${periods[which]}的回单还没有出具`)
  return found.state === state ? undefined : refuse('already-done', told)
}

export const confirmStatement = defineAction({
  label: '确认回单',
  from: ['running'],
  by: owner,
  input: form({ period }),
  decide: (s, { period: which }) => {
    const found = statementOf(s, which)
    if (found?.state === 'answered') return [{ type: 'statementConfirmed', period: which }]
    return (
      statementIn(s, which, 'issued', '这份回单已经确认或提出异议') ?? [
        { type: 'statementConfirmed', period: which },
      ]
    )
  },
})

export const objectStatement = defineAction({
  label: '对回单提出异议',
  from: ['running'],
  by: owner,
  input: form({ period, text: text('异议', { min: 5, max: 500 }) }),
  decide: (s, { period: which, text: told }) =>
    statementIn(s, which, 'issued', '这份回单已经确认或提出异议') ?? [
      { type: 'statementObjected', period: which, text: told },
    ],
})

export const answerObjection = defineAction({
  label: '答复异议',
  from: ['running'],
  by: deputyOffice,
  input: form({ period, text: text('答复', { min: 5, max: 500 }) }),
  decide: (s, { period: which, text: told }) =>
    statementIn(s, which, 'objected', '这份回单没有等答复的异议') ?? [
      { type: 'objectionAnswered', period: which, text: told },
    ],
})
