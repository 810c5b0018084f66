import type { Stage } from '@/domain/motion/motion'
import * as it from './steps'
import { at, given, type Story } from './story'

/** Every place a motion can be in, told from its beginning. The names are the ones used in test titles. */
export const situations = {
  草稿: given(it.drafted),
  联名未满: given(it.collecting),
  联名已满: given(it.enough),
  文本改后: given(it.enough, it.changed),
  待补正: given(it.returned),
  截止已过未提交: given(it.enough, at('2026-01-23', '14:01')),
  待登记: given(it.submitted),
  截止后待登记: given(it.submitted, at('2026-01-23', '14:01')),
  待提出意见: given(it.registered),
  待主席团决定: given(it.advised),
  列入议程: given(it.onAgenda),
  申请撤回: given(it.withdrawalRequested),
  会后审议: given(it.deferred),
  待常委会审议: given(it.reported),
  大会通过: given(it.adopted),
  常委会决定: given(it.resolved),
  有落实事项: given(it.listed),
  报完成待核对: given(it.claimed),
  全部落实: given(it.kept),
  已办结: given(it.closed),
  未获通过: given(it.rejected),
  转为建议: given(it.converted),
  已撤回: given(it.withdrawn),
  同意撤回: given(it.consented),
  联名不足终止: given(it.fallenBelow),
  截止终止: given(it.missed),
} as const satisfies Record<string, Story>

export type Situation = keyof typeof situations

export const allSituations = Object.entries(situations) as [Situation, Story][] // keys of the very object

export function situationsAt(stage: Stage): [Situation, Story][] {
  return allSituations.filter(([, story]) => story.state.stage === stage)
}
