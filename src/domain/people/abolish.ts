import type { PlainDate } from '../shared/plain-date'
import { refuse, type Refusal } from '../shared/refusal'
import type { UnitRef } from './people'

/** A unit of the roster, with what it has in hand. */
export type UnitInHand = {
  id: string
  name: string
  kind: string
  until?: PlainDate | undefined
  /** Suggestions in hand, motions with something still to be carried out. */
  cases: number
}

/** What the other unit has against taking over: suggestions that both are to answer, each in its own letter. */
export type Abolition = {
  unit: UnitInHand
  until: PlainDate
  successor?: UnitInHand | undefined
  bothAnswer: number
  /** Motions before this committee. */
  referred: number
}

/** Why the unit cannot be abolished so; undefined when it can. Its cases and promises never stand without a unit. */
export function abolitionFault(
  { unit, until, successor, bothAnswer, referred }: Abolition,
  today: PlainDate,
): Refusal | undefined {
  if (unit.until && unit.until < today) return refuse('already-done', `“${unit.name}”已于 ${unit.until} 撤销`)
  if (until < today) return refuse('bad-input', '撤销日期不能早于今天，请重新选择')
  if (referred > 0)
    return refuse('not-allowed', `“${unit.name}”还有 ${referred} 件议案在审议，请审议完再撤销`)
  if (!successor)
    return unit.cases > 0
      ? refuse('incomplete', `“${unit.name}”还有 ${unit.cases} 件在办，请选择承接办理和承诺的单位`)
      : undefined
  if (successor.id === unit.id) return refuse('bad-input', '承接单位就是原单位，请选择别的单位')
  if ((successor.kind === 'committee') !== (unit.kind === 'committee'))
    return refuse('bad-input', '委员会和承办单位不能互相承接，请重新选择')
  if (successor.until && successor.until <= until)
    return refuse('bad-input', `“${successor.name}”${successor.until} 也要撤销，请选择别的承接单位`)
  return bothAnswer > 0
    ? refuse(
        'not-allowed',
        `有 ${bothAnswer} 件由“${unit.name}”和“${successor.name}”分别答复，请先各自答复，或选择别的承接单位`,
      )
    : undefined
}

/** Who takes over, and by what decision. */
export type Succession = { unit: UnitRef; reason: string }
