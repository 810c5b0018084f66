import type { Verb } from '../../../src/domain/motion/actions'
import type { PersonDoc } from '../../../seeds/people'
import { committeeUnits } from '../../../seeds/committees'
import { newId, openHouse, type House } from './house'

/* A motion on its straight road to the presidium, and an input for every verb that may well be accepted. */

const reason = '属于本级人民代表大会职权范围，事关全区发展'
const text = {
  title: '关于打造产业创新集群的议案',
  cause: '产业创新资源分散，数字经济核心产业规模与目标有差距。',
  grounds: '全区数字经济核心产业增加值占比低于全市平均水平，创新载体分属多个板块。',
  plan: ['编制产业创新集群三年行动方案'],
}
const townsfolk = 'yi bing ding wu ji geng xin ren gui zi chou'.split(' ').map((one) => `demo-daibiao-${one}`)
export const actors = [
  'demo-daibiao-jia',
  ...townsfolk,
  'demo-gongwei-jia',
  'demo-zhuxituan-jia',
  'demo-weiyuanhui-caijing',
  'demo-weiyuanhui-shehui',
  'demo-jingban-gongxin',
  'demo-jiaoban-jia',
  'demo-lingdao-jia',
  'demo-zhenrenda-jia',
]

export type Seen = {
  view: { digest?: string; items: { id: string }[] }
  rev: number
  offers: { verb: string; refusal?: object }[]
}

export const inputs: Record<Verb, (seen: Seen) => object> = {
  saveDraft: () => ({ ...text, session: 'wj-walk' }),
  inviteCosigners: () => ({ deputies: townsfolk.slice(0, 10).map((one) => one.slice(5)) }),
  cosign: ({ view }) => ({ digest: view.digest, read: true }),
  declineCosign: () => ({ note: '' }),
  reviseText: () => ({ ...text, plan: [...text.plan, '设立数字经济产业发展专项资金'] }),
  submit: () => ({}),
  register: () => ({ no: 1, committee: 'caijing' }),
  returnMotion: () => ({ note: '请补充数据来源' }),
  giveOpinion: () => ({ advice: 'convert', reason }),
  putOnAgenda: () => ({ reason }),
  defer: () => ({ committee: 'shehui', reason }),
  convert: () => ({ reason }),
  acknowledgeDecision: () => ({}),
  fileReport: () => ({ conclusion: 'supervise', text: '建议交区人民政府研究办理并报告落实情况，年内完成。' }),
  recordVote: () => ({
    all: 280,
    for: 200,
    against: 1,
    abstain: 2,
    title: '关于议案的决议',
    text: '会议同意议案，请组织实施。',
  }),
  recordResolution: () => ({
    title: '审议结果的决定',
    text: '会议同意审议结果报告，请组织实施。',
    follows: true,
  }),
  setItem: () => ({ what: '编制三年行动方案', unit: 'gongxin', due: '2026-12-31' }),
  takeOver: () => ({ from: 'gongxin', to: 'jiaotong', reason: '机构改革，职责划转' }),
  recordProgress: ({ view }) => ({ item: view.items[0]?.id ?? 'i0', note: '方案已经印发', done: true }),
  checkItem: ({ view }) => ({ item: view.items[0]?.id ?? 'i0', kept: true, note: '已核对' }),
  close: () => ({ note: '各项落实事项均已完成' }),
  requestWithdrawal: () => ({ reason: '拟完善后再提出' }),
  decideWithdrawal: () => ({ consent: false, reason: '应予表决' }),
  revokeCosign: () => ({ reason: '有不同意见，撤回' }),
  withdraw: () => ({ reason: '拟完善后再提出' }),
  missCutOff: () => ({}),
  remind: () => ({}),
}

/** The straight road to the presidium, of which a walk takes the first so many steps. */
export const road: readonly (readonly [openid: string, verb: Verb])[] = [
  ['demo-daibiao-jia', 'inviteCosigners'],
  ...townsfolk.slice(0, 9).map((openid) => [openid, 'cosign'] as const),
  ['demo-daibiao-jia', 'submit'],
  ['demo-gongwei-jia', 'register'],
  ['demo-weiyuanhui-caijing', 'giveOpinion'],
]

export async function begin(steps: number, people: PersonDoc[] = []): Promise<{ house: House; id: string }> {
  const house = await openHouse('2026-03-02T01:00:00Z', { units: committeeUnits, people })
  const session = {
    id: 'wj-walk',
    name: '区十七届人大测试会议',
    level: 'district',
    opens: '2026-03-02',
    closes: '2026-03-05',
    presidium: '大会主席团',
    cutOff: { on: '2026-03-04', time: '14:00', decidedBy: '主席团第一次会议' },
    committees: ['caijing', 'shehui'],
  }
  await house.as('demo-zhuxituan-jia').api('session.save', session)
  const id = newId()
  await house
    .as('demo-daibiao-jia')
    .api('motion.start', { requestId: id, verb: 'saveDraft', input: inputs.saveDraft({} as Seen) })
  for (const [openid, verb] of road.slice(0, steps)) {
    const { data } = await house.as(openid).api('motion.open', { id })
    const seen = data as unknown as Seen
    const asked = { id, rev: seen.rev, verb, input: inputs[verb](seen), requestId: newId() }
    expect(await house.as(openid).api('motion.act', asked)).toMatchObject({ ok: true })
  }
  return { house, id }
}
