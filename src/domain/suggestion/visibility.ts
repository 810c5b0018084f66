import type { CaseRelation } from './view-schema'

/** Parts of a case that not everyone who sees the case may see. What is not listed here everyone of them sees. */
export const visibleTo = {
  /** 联系沟通: names people, so it is for the two sides and the offices. */
  contacts: ['author', 'cosigner', 'joined', 'office', 'government', 'lead'],
  /** 会办意见: between the units, and for the offices; a unit sees its own. */
  opinions: ['office', 'government', 'lead', 'supporting'],
  /** 退回申请: between the units and the offices. */
  returns: ['office', 'government', 'lead', 'supporting'],
  /** 联名代表各自的评价; all others see the distribution. */
  everyRating: ['office'],
  /** 评价前受到劝说: whoever set the flag knows; besides them 代表工委 alone. */
  persuaded: ['office'],
  /** 谁被邀请、谁谢绝: until it is filed, between the deputies. */
  invitations: ['author', 'office'],
  /** 办理: the units' work on it, from 交办 on. */
  handling: ['author', 'cosigner', 'joined', 'office', 'government', 'lead', 'supporting', 'leader'],
  urges: ['author', 'cosigner', 'joined', 'office', 'government', 'lead', 'leader'],
  /** 协调会. */
  convened: ['author', 'cosigner', 'joined', 'office', 'government', 'lead', 'leader'],
} as const satisfies Record<string, readonly CaseRelation[]>

export type Guarded = keyof typeof visibleTo

export function sees(relation: CaseRelation, part: Guarded): boolean {
  return (visibleTo[part] as readonly CaseRelation[]).includes(relation)
}

/** The relations and guarded parts in words, for the page that 代表工委 proof-reads. */
export const relationLabels: Record<CaseRelation, string> = {
  author: '领衔代表',
  cosigner: '联名代表',
  joined: '并案的代表',
  invited: '受邀联名的代表',
  office: '代表工委',
  government: '区政府办',
  lead: '主办、分办单位',
  supporting: '会办单位',
  leader: '领导',
}

export const guardedLabels: Record<Guarded, string> = {
  contacts: '联系沟通记录',
  opinions: '会办意见',
  returns: '退回申请与决定',
  everyRating: '每位代表各自的评价',
  persuaded: '“评价前受到劝说”的私下说明',
  invitations: '邀请了谁、谁谢绝',
  handling: '单位办理情况',
  urges: '催办',
  convened: '协调会',
}
