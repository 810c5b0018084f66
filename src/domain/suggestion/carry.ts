import type * as z from 'zod/mini'
import type { UnitRef } from '../people/people'
import { form, id, text } from '../shared/fields'
import { refuse, type Refusal } from '../shared/refusal'
import { unitIn, type Context } from './define'
import type { SuggestionEvent } from './events'
import { answering, dutyOf, type Suggestion } from './suggestion'

export const carryInput = form({
  from: id('原承办单位'),
  to: id('承接单位'),
  reason: text('变动依据', { min: 5, max: 300 }),
})

/** What another unit takes on: the handling, what was talked over, and every promise. */
export function carried(
  s: Suggestion,
  { from, to, reason }: z.output<typeof carryInput>,
  units: Context['units'],
): SuggestionEvent[] | Refusal {
  const duty = dutyOf(s, from)
  if (!duty) return refuse('not-found-inside', '原单位没有承办这件建议，请重新选择')
  const next = unitIn(units, to)
  if (!next) return refuse('not-found-inside', '没有这个承接单位，请重新选择')
  if (from === to) return refuse('bad-input', '承接单位就是原单位，请选择别的单位')
  if (bothAnswer(s, from, to))
    return refuse('bad-input', '两个单位要分别答复本件，请先各自答复，或选择别的承接单位')
  return [{ type: 'carriedOver', from: duty.unit, to: next, reason }]
}

/** 分办 to both: neither can answer the other's asks in its own letter. */
export function bothAnswer(s: Pick<Suggestion, 'units'>, from: string, to: string): boolean {
  const own = answering(s).map(({ unit }) => unit.id)
  return own.includes(from) && own.includes(to)
}

/** The case in the hands of the unit that takes over. Where it already had a part, it keeps the greater one. */
export function inHandsOf(s: Suggestion, from: UnitRef, to: UnitRef): Suggestion {
  const mine = (unit: UnitRef) => (unit.id === from.id ? to : unit)
  const answers = answering(s).some(({ unit }) => unit.id === to.id)
  const given = answers ? from.id : to.id
  return {
    ...s,
    units: s.units
      .filter(({ unit }) => !dutyOf(s, to.id) || unit.id !== given)
      .map((one) => ({ ...one, unit: mine(one.unit) })),
    promises: s.promises.map((one) => ({ ...one, unit: mine(one.unit) })),
    returns: s.returns.map((one) => (one.state === 'asked' ? { ...one, unit: mine(one.unit) } : one)),
    // What was talked over is carried on, not begun anew.
    contacts: s.contacts.map((one) =>
      one.round === s.rounds.length ? { ...one, unit: mine(one.unit) } : one,
    ),
    rounds: s.rounds.map((round, index) =>
      index < s.rounds.length - 1
        ? round
        : { ...round, desks: round.desks.map((desk) => ({ ...desk, unit: mine(desk.unit) })) },
    ),
  }
}
