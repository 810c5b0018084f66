import { addDays, addMonths, type PlainDate } from '@/domain/shared/plain-date'
import type { Verb } from '@/domain/suggestion/actions'
import type { Disclosure, Outcome as AskOutcome, PromiseClause, ReplyClass } from '@/domain/suggestion/reply'
import { signedText } from '@/domain/suggestion/joint'
import { cityManagement, housing, leader, transport } from './cast'
import { sha256 } from './holidays'
import type { Story } from './story'

/* What people fill in. Each is acceptable as it stands; a test changes the one thing it is about. */

export const PHONE = '0512-63001234'
export const CONTACT_NAME = '经办人丙丙'

export const content = {
  title: '推进老旧小区停车位改造的建议',
  facts: '松陵街道多个老旧小区建成较早，车位配比不足，晚间消防通道常被占用，居民反映强烈。',
  asks: ['利用零星地块增设公共车位', '划定并公布夜间潮汐车位', '清理长期占用消防通道的车辆'],
  formedBy: ['visit', 'voters'],
  publicity: 'full',
  closedReason: '',
  suggestedUnits: [housing.id],
  referenceOnly: false,
} as const

export type AnswerInput = { ask: number; outcome: AskOutcome; text: string; reason: string }

export function answered(asks = [1, 2, 3]): AnswerInput[] {
  return asks.map((ask) => ({
    ask,
    outcome: 'adopted',
    text: `第 ${ask} 项的办理情况是已经落实。`,
    reason: '',
  }))
}

export function promiseDue(due: PlainDate): PromiseClause {
  return { what: '新增公共车位六十个', measure: '建成并开放', due, section: '物业管理科' }
}

type DraftInput = {
  answers: AnswerInput[]
  replyClass?: ReplyClass
  classReason: string
  promises: PromiseClause[]
  contactName: string
  contactPhone: string
  disclosure?: Disclosure
  noContact?: { reason: 'refused' | 'unreachable'; note: string }
  ready: boolean
}

/** A whole reply of class B with one promise due in six months. */
export function draft(today: PlainDate, change: Partial<DraftInput> = {}): DraftInput {
  return {
    answers: answered(),
    replyClass: 'B',
    classReason: '',
    promises: [promiseDue(addMonths(today, 6))],
    contactName: CONTACT_NAME,
    contactPhone: PHONE,
    disclosure: { open: true, note: '' },
    ready: false,
    ...change,
  }
}

export const satisfied = { attitude: 'satisfied', result: 'satisfied', comment: '', why: '' } as const

export const dissatisfied = {
  attitude: 'fair',
  result: 'dissatisfied',
  comment: '车位还是不够用',
  why: '零星地块一直没有动工',
} as const

export function contact(story: Story, change: object = {}) {
  const filled = { way: 'visit', who: '经办人丙', reached: true, asks: [1, 2, 3], note: '到小区现场看过' }
  return { on: story.today, ...filled, ...change }
}

const unknownContact = 'c999'
const unknownPromise = 'p999-1'

export function waitingContact({ state }: Story): string {
  return state.contacts.find((one) => one.state === 'waiting')?.id ?? unknownContact
}

function promiseIn({ state }: Story, ...states: string[]): string {
  return state.promises.find((one) => states.includes(one.state))?.id ?? unknownPromise
}

const askedReturnIn = ({ state }: Story) => state.returns.find((one) => one.state === 'asked')?.id ?? 'r999'

export const openPromise = (story: Story) => promiseIn(story, 'open', 'disputed')
export const claimedPromise = (story: Story) => promiseIn(story, 'claimed')

/** For every verb an input that is refused, if at all, only because of who asks and when. */
export const goodInput: Record<Verb, (story: Story) => object> = {
  receiveMotion: () => ({
    motion: 'm-1',
    name: '十七届五次会议第 2 号议案',
    reason: '属于政府职权范围，作为代表建议办理',
    cosigners: [{ id: 'p-b', name: '代表乙', delegation: '盛泽代表团' }],
    title: content.title,
    facts: content.facts,
    asks: [...content.asks],
  }),
  saveDraft: () => content,
  submit: () => content,
  accept: () => ({ no: 47, session: '区十七届人大五次会议', category: 'construction' }),
  returnForRevision: () => ({ code: 'unclear', note: '请写明是哪几个小区' }),
  decline: () => ({ code: 'outside', note: '这件事属于市级职权，已转请市有关部门' }),
  handOver: () => ({ note: '' }),
  dispatch: () => ({ lead: housing.id, supporting: [cityManagement.id], note: '' }),
  sign: () => ({}),
  logContact: (story) => contact(story),
  confirmContact: (story) => ({ contact: waitingContact(story) }),
  disputeContact: (story) => ({ contact: waitingContact(story), note: '没有人联系过我' }),
  draftReply: (story) => draft(story.today),
  issueReply: () => ({ documentNo: '吴住建复〔2026〕12 号' }),
  sendDraftBack: () => ({ note: '第二项请写明时间' }),
  rate: () => satisfied,
  lapseRating: () => ({}),
  recordProgress: (story) => ({ commitment: openPromise(story), note: '车位已全部开放', done: true }),
  confirmFulfilment: (story) => ({ commitment: claimedPromise(story) }),
  disputeFulfilment: (story) => ({ commitment: claimedPromise(story), note: '现场还没有开工' }),
  publish: () => ({ hide: [] }),
  withhold: () => ({ code: 'privacy', note: '涉及居民个人情况' }),
  withdraw: () => ({ reason: '情况已经变化，不再需要办理' }),
  inviteCosigners: () => ({ people: ['p-c'] }),
  cosign: (story) => ({ read: sha256(signedText(story.state.content)) }),
  declineCosign: () => ({}),
  supplement: () => ({ text: '小区东门的情况也一样，请一并考虑' }),
  agreeWithdrawal: () => ({}),
  refuseWithdrawal: () => ({}),
  recordWithdrawal: () => ({ note: '' }),
  merge: () => ({ into: 's-050', note: '两件说的是同一件事' }),
  join: () => ({ from: 's-051' }),
  dispatchSeparately: () => ({
    units: [
      { unit: housing.id, asks: [1, 2] },
      { unit: cityManagement.id, asks: [3] },
    ],
    note: '',
  }),
  requestReturn: () => ({ reason: '停车设施的建设不在本单位职责以内', suggested: transport.id }),
  decideReturn: (story) => ({ request: askedReturnIn(story), grant: false, note: '属于该单位职责，请办理' }),
  carryOver: () => ({ from: housing.id, to: transport.id, reason: '机构改革，职责整体划转' }),
  takeOver: () => ({ from: housing.id, to: transport.id, reason: '机构改革，职责整体划转' }),
  submitOpinion: () => ({ text: '我局将在执法中配合清理长期占用消防通道的车辆，每周巡查两次。' }),
  rejectEmptyOpinion: () => ({ unit: cityManagement.id, reason: '没有写明时间和人员' }),
  requestExtension: ({ today }) => ({
    reason: '涉及三家单位用地协调，需要再论证',
    until: addDays(today, 60),
  }),
  forwardExtension: () => ({ opinion: '情况属实，建议同意' }),
  decideExtension: () => ({ grant: true, note: '同意，请抓紧' }),
  markKeySupervision: () => ({ leader: leader.person.id, note: '' }),
  assignLeadingLeader: () => ({ leader: leader.person.id, note: '' }),
  urge: () => ({ note: '群众都在等' }),
  convene: () => ({
    attended: '代表甲、区住建局、区政府办',
    opinion: '住建局一个月内拿出改造方案，再行答复',
    next: 'redo',
  }),
  openPromiseCheck: () => ({}),
  remind: () => ({}),
  reclassify: () => ({ to: 'C', reason: '承诺的车位因管线原因不再建设' }),
  markExcellent: () => ({ note: '' }),
  correctPublication: () => ({ hide: [{ letter: 0, line: 5, code: 'other' }], note: '更正遮盖范围' }),
}
