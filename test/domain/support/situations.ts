import type { Stage } from '@/domain/suggestion/suggestion'
import * as it from './steps'
import { given, on, type Story } from './story'

/** Every place a case can be in, told from its beginning. The names are the ones used in test titles. */
export const situations = {
  草稿: given(it.draftSaved),
  待修改: given(it.submitted, it.returned),
  待审查: given(it.submitted),
  待交办: given(it.submitted, it.accepted),
  待分办: given(it.tillHandedOver),
  刚分办: given(it.tillHandedOver, it.dispatched),
  已签收: given(it.tillSigned),
  等代表确认沟通: given(it.tillSigned, it.contacted),
  沟通已确认: given(it.tillTalked),
  已送签: given(it.tillTalked, it.readied),
  答复稿被退回: given(it.tillTalked, it.readied, it.sentBack),
  待评价: given(it.tillReplied),
  评价期已过: given(it.tillReplied, on('2026-05-13')),
  重新办理: given(it.tillRedo),
  落实中: given(it.tillReplied, it.rated),
  未评价而落实: given(it.tillReplied, it.lapsed),
  等代表核对承诺: given(it.tillReplied, it.rated, it.claimed),
  承诺未兑现: given(it.tillReplied, it.rated, it.claimed, it.unfulfilled),
  已办结: given(it.tillReplied, it.rated, it.claimed, it.fulfilled),
  已公开: given(it.repliedAsSolved, it.rated, it.published),
  不公开: given(it.repliedAsSolved, it.rated, it.withheld),
  已撤回: given(it.tillHandedOver, it.withdrawn),
  不予立案: given(it.submitted, it.declined),
} as const satisfies Record<string, Story>

export type Situation = keyof typeof situations

export const allSituations = Object.entries(situations) as [Situation, Story][] // keys of the very object

export function situationsAt(stage: Stage): [Situation, Story][] {
  return allSituations.filter(([, story]) => story.state.stage === stage)
}
