import { flag, form, id, maybeText } from '../../shared/fields'
import { refuse, type Refusal } from '../../shared/refusal'
import { defineAction, type Context } from '../define'
import { entering } from '../entering'
import type { Line } from '../line'
import type { DutyEvent } from '../events'
import type { Declaration, DutyYear } from '../year'
import { deputyOffice } from '../who'

type Review = { declaration: string; passed: boolean; note: string }

const input = form({
  declaration: id('申报'),
  passed: flag('是否通过'),
  note: maybeText('审核意见', 200),
})

function waiting(s: DutyYear, step: 'first' | 'final'): Refusal | undefined {
  return s.declarations.some(({ state }) => state === step)
    ? undefined
    : refuse('too-early', `现在没有等${step === 'first' ? '初审' : '终审'}的申报`)
}

function find(
  s: DutyYear,
  { declaration, passed, note }: Review,
  step: 'first' | 'final',
): Declaration | Refusal {
  const one = s.declarations.find(({ id: known }) => known === declaration)
  if (!one) return refuse('not-found-inside', '没有这件申报，请刷新后重试')
  if (one.state !== step) return refuse('already-done', '这件申报已经审过这一步，请看最新进展')
  if (!passed && note.length < 4) return refuse('incomplete', '不通过的，请写明理由，不少于 4 个字')
  return one
}

export const reviewDeclaration = defineAction({
  label: '初审申报',
  from: ['running'],
  by: deputyOffice,
  unless: (s) => waiting(s, 'first'),
  input,
  decide: (s, review) => {
    const found = find(s, review, 'first')
    return 'code' in found ? found : [{ type: 'declarationReviewed', step: 'first', ...review }]
  },
})

/** The second pair of eyes is another person's; then the line is entered. */
export const confirmDeclaration = defineAction({
  label: '终审入账',
  from: ['running'],
  by: deputyOffice,
  unless: (s) => waiting(s, 'final'),
  input,
  decide: (s, review, ctx) => {
    const found = find(s, review, 'final')
    if ('code' in found) return found
    if (found.reviews.some(({ by }) => by.id === ctx.actor.person.id))
      return refuse('not-yours', '初审和终审不能是同一个人，请另一位同事终审')
    return settled(s, found, review, ctx)
  },
})

function settled(s: DutyYear, one: Declaration, review: Review, ctx: Context): DutyEvent[] {
  const reviewed: DutyEvent = { type: 'declarationReviewed', step: 'final', ...review }
  if (!review.passed) return [reviewed]
  const { id: key, on, subject, title, evidence } = one
  const line: Line = {
    id: `d:${s.id}:${key}`,
    on,
    subject,
    times: 1,
    what: title,
    evidence: `代表申报，材料 ${evidence.length} 件，已初审、终审`,
    source: { kind: 'declaration', id: key },
  }
  return [reviewed, entering(s, [line], [], ctx)]
}
