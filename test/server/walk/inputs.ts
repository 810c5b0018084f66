import type { SuggestionDoc } from '../../../cloudfunctions/server/suggestion/suggestion-doc'
import { people } from '../../../seeds/people'
import type { Actor } from '../../../src/domain/people/people'
import { addDays, shanghaiDay } from '../../../src/domain/shared/plain-date'
import type { Verb } from '../../../src/domain/suggestion/actions'
import { signedText } from '../../../src/domain/suggestion/joint'
import { content, reply, type House } from '../support/house'

/* Who walks, and what they fill in. */

const openids = [
  'demo-daibiao-jia',
  'demo-daibiao-yi',
  'demo-gongwei-jia',
  'demo-jiaoban-jia',
  'demo-jingban-zhujian',
  'demo-fuze-zhujian',
  'demo-jingban-chengguan',
  'demo-fuze-chengguan',
  'demo-jingban-jiaotong',
  'demo-fuze-jiaotong',
  'demo-lingdao-jia',
] as const

export const actors = openids.map((openid): Actor & { openid: string } => {
  const person = people.find((one) => one.openid === openid)
  const [post] = person?.posts ?? []
  if (!person || !post) throw new Error(`nobody is ${openid}`)
  return { openid, person: { id: person._id, name: person.name }, post }
})

const asks = ['年内新增助餐点不少于 3 处', '公布助餐点地址和开放时间']
export const filed = { ...content, asks }

/** Mostly for everybody to read; now and then only the title, or nothing. */
export function filedAs(pick: number): object {
  if (pick % 7 === 1) return { ...filed, publicity: 'titleOnly' }
  return pick % 7 === 2 ? { ...filed, publicity: 'closed', closedReason: '涉及居民个人情况' } : filed
}

type Asked = { doc: SuggestionDoc; house: House; pick: number; actor: Actor }

/** The other cases in the house. */
export const others = (house: House, id: string) =>
  house
    .dump('suggestions')
    .map(({ _id }) => _id)
    .filter((one) => one !== id)

/** An input for every verb that may well be accepted. */
export function inputFor(verb: Verb, { doc, house, pick, actor }: Asked): object {
  const { state } = doc
  const leading = others(house, doc._id)[0] ?? 'nobody'
  const today = shanghaiDay(house.house.now)
  const unit = actor.post.unit?.id
  const mine = state.units.find((one) => one.unit.id === unit)
  const numbers = mine?.part === 'separate' ? mine.asks : state.content.asks.map((_ask, index) => index + 1)
  const waiting = state.contacts.find((one) => one.state === 'waiting')?.id ?? 'c0'
  const promise = (...states: string[]) =>
    state.promises.find((one) => states.includes(one.state) && (!unit || one.unit.id === unit))?.id ?? 'p0'
  const level = (['satisfied', 'fair', 'dissatisfied'] as const)[pick % 3] ?? 'fair'
  const inputs: Record<Verb, () => object> = {
    saveDraft: () => filed,
    submit: () => filedAs(pick),
    receiveMotion: () => ({}),
    inviteCosigners: () => ({ people: ['daibiao-yi'] }),
    cosign: () => ({ read: house.ports.hash(signedText(state.content)) }),
    declineCosign: () => ({}),
    supplement: () => ({ text: '补充：本周又走访两个社区' }),
    accept: () => ({ no: 1 + (pick % 9000), session: '六次会议', category: 'welfare' }),
    returnForRevision: () => ({ code: 'unclear', note: '请写明是哪几个社区' }),
    decline: () => ({ code: 'outside', note: '这件事属于市级职权，已转请有关部门' }),
    merge: () => ({ into: pick % 8 === 0 ? 'nobody' : leading, note: '两件说的是同一件事' }),
    join: () => ({ from: 'nobody' }),
    handOver: () => ({ note: '' }),
    dispatch: () => ({ lead: 'zhujian', supporting: pick % 2 ? ['chengguan'] : [], note: '' }),
    dispatchSeparately: () => ({
      units: [
        { unit: 'zhujian', asks: [1] },
        { unit: 'chengguan', asks: [2] },
      ],
      note: '',
    }),
    assignLeadingLeader: () => ({ leader: 'lingdao-jia', note: '' }),
    markKeySupervision: () => ({ leader: 'lingdao-jia', note: '' }),
    sign: () => ({}),
    requestReturn: () => ({ reason: '职责已经划转，不属于本单位', suggested: 'jiaotong' }),
    decideReturn: () => ({
      request: state.returns.find((one) => one.state === 'asked')?.id ?? 'r0',
      grant: pick % 2 === 0,
      ...(pick % 2 === 0 && { to: 'jiaotong' }),
      note: '按职责分工决定',
    }),
    carryOver: () => ({ from: 'zhujian', to: 'jiaotong', reason: '机构改革，职责划转' }),
    takeOver: () => ({ from: 'zhujian', to: 'jiaotong', reason: '机构改革，职责划转' }),
    logContact: () => ({
      on: today,
      way: 'phone',
      who: '承办人',
      reached: pick % 4 !== 0,
      asks: pick % 4 !== 0 ? numbers : [],
      note: '',
    }),
    confirmContact: () => ({ contact: waiting }),
    disputeContact: () => ({ contact: waiting, note: '没有人联系过我' }),
    submitOpinion: () => ({ text: '我单位将在一个月内完成点位踏勘，配合主办单位落实。' }),
    rejectEmptyOpinion: () => ({ unit: 'chengguan', reason: '没有写明时间' }),
    draftReply: () => ({
      ...reply,
      answers: numbers.map((ask) => ({ ask, outcome: 'adopted', text: '年内完成。', reason: '' })),
      ...(pick % 2 && {
        replyClass: 'B',
        promises: [{ what: '新增助餐点三处', measure: '开业', due: addDays(today, 60), section: '养老科' }],
      }),
      ...(pick % 7 === 3 && { disclosure: { open: false, code: 'privacy', note: '涉及居民个人情况' } }),
      ready: pick % 5 !== 0,
    }),
    issueReply: () => ({ documentNo: `吴住建复〔2026〕${pick % 90} 号` }),
    sendDraftBack: () => ({ note: '第一项请写明时间' }),
    requestExtension: () => ({ reason: '涉及三家单位，需要再论证', until: addDays(today, 70 + (pick % 40)) }),
    forwardExtension: () => ({ opinion: '情况属实' }),
    decideExtension: () => ({ grant: pick % 3 !== 0, note: '请抓紧办理' }),
    urge: () => ({ note: '' }),
    rate: () => ({ attitude: 'satisfied', result: level, comment: '', why: '还有一处没有动工' }),
    lapseRating: () => ({}),
    convene: () => ({
      attended: '代表、承办单位、政府办',
      opinion: '承办单位一个月内拿出方案，再行答复',
      next: pick % 2 ? 'redo' : 'settle',
    }),
    recordProgress: () => ({
      commitment: promise('open', 'disputed'),
      note: '助餐点已经开业',
      done: pick % 3 !== 0,
    }),
    confirmFulfilment: () => ({ commitment: promise('claimed') }),
    disputeFulfilment: () => ({ commitment: promise('claimed'), note: '现场没有开业' }),
    openPromiseCheck: () => ({}),
    reclassify: () => ({
      to: (['A', 'B', 'C', 'broken'] as const)[pick % 4],
      reason: '按后来的落实情况改记类别',
    }),
    markExcellent: () => ({ note: '' }),
    publish: () => ({ hide: [] }),
    correctPublication: () => ({
      hide: [{ letter: 0, line: 5 + (pick % 2), code: 'other' }],
      note: '更正遮盖范围',
    }),
    withhold: () => ({ code: 'privacy', note: '涉及居民个人情况' }),
    remind: () => ({}),
    withdraw: () => ({ reason: '情况已经变化，不再需要' }),
    agreeWithdrawal: () => ({}),
    refuseWithdrawal: () => ({}),
    recordWithdrawal: () => ({ note: '' }),
  }
  return inputs[verb]()
}
