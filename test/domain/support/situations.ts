import type { Stage } from '@/domain/suggestion/suggestion'
import { supportingHandler } from './cast'
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
  已邀请联名: given(it.submitted, it.invited),
  已联名: given(it.tillJoint),
  联名后提出撤回: given(it.tillJoint, it.withdrawn),
  已有建议并入: given(it.submitted, it.joined),
  已并案: given(it.submitted, it.merged),
  分别办理: given(it.tillHandedOver, it.dispatchedSeparately),
  申请退回: given(it.tillHandedOver, it.dispatched, it.returnAsked),
  不同意退回: given(it.tillHandedOver, it.dispatched, it.returnAsked, it.returnRefused),
  会办意见已交: given(it.tillSigned, it.signedBy(supportingHandler), it.opined),
  会办意见被退回: given(it.tillSigned, it.signedBy(supportingHandler), it.opined, it.opinionRejected),
  申请延期: given(it.tillTalked, it.extensionAsked),
  延期已转报: given(it.tillTalked, it.extensionAsked, it.extensionForwarded),
  已延期: given(it.tillTalked, it.extensionAsked, it.extensionForwarded, it.extensionGranted),
  办理中提出撤回: given(it.tillSigned, it.withdrawn),
  待协调: given(it.tillConvene),
  年度回告: given(it.tillReplied, it.rated, it.promiseCheckOpened),
} as const satisfies Record<string, Story>

export type Situation = keyof typeof situations

export const allSituations = Object.entries(situations) as [Situation, Story][] // keys of the very object

export function situationsAt(stage: Stage): [Situation, Story][] {
  return allSituations.filter(([, story]) => story.state.stage === stage)
}

/** The same in every situation at these stages, but for what is said otherwise. */
export function during<A>(
  at: readonly Stage[],
  answer: A,
  otherwise: Partial<Record<Situation, A>> = {},
): Partial<Record<Situation, A>> {
  const names = at.flatMap((stage) => situationsAt(stage).map(([name]) => name))
  return { ...Object.fromEntries(names.map((name) => [name, answer])), ...otherwise }
}

/** Before a unit has to do with it, and where it never had. */
export const beforeDispatch: readonly Situation[] = allSituations
  .filter(([, { state }]) => state.units.length === 0)
  .map(([name]) => name)
