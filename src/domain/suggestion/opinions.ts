import { deadline, type Deadline } from '../calendar/deadline'
import type { Context } from './define'
import type { Suggestion, UnitDuty } from './suggestion'
import type { Opinion } from './beside'

/** The opinion that stands; undefined while there is none, or the last one was sent back. */
export function pendingOpinion({ opinions }: Pick<UnitDuty, 'opinions'>): Opinion | undefined {
  const last = opinions[opinions.length - 1]
  return last && !last.rejected ? last : undefined
}

/** When this unit's opinion is due: from the day it came to it, or anew from the day an empty one was sent back. */
export function opinionDue(
  duty: UnitDuty,
  { rules, holidays }: Pick<Context, 'rules' | 'holidays'>,
): Deadline | undefined {
  if (duty.part !== 'supporting' || pendingOpinion(duty)) return undefined
  const rejected = duty.opinions[duty.opinions.length - 1]?.rejected
  return rejected
    ? deadline('重提会办意见', { day: rejected.on, label: '主办单位退回意见' }, rules.opinionAgain, holidays)
    : deadline('会办意见', { day: duty.assignedOn, label: '分办到单位' }, rules.opinion, holidays)
}

/** The supporting units whose opinion stands: with these, and no others, the reply was worked out. */
export function heardUnits(s: Pick<Suggestion, 'units'>): string[] {
  return s.units.filter((duty) => pendingOpinion(duty)).map(({ unit }) => unit.name)
}
