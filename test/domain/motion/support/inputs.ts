import type { Verb } from '@/domain/motion/actions'
import { finance, industry, other, others, planning, session } from './cast'
import type { Story } from './story'

export const text = {
  title: '关于打造新时代产业创新集群的议案',
  cause: '产业创新资源分散，数字经济核心产业规模与目标仍有差距。',
  grounds: '全区数字经济核心产业增加值占比低于全市平均水平，创新载体分属多个板块，缺少统一的规划和政策。',
  plan: ['编制产业创新集群三年行动方案', '设立数字经济产业发展专项资金'],
}

export const revised = { ...text, plan: [...text.plan, '建立季度通报制度，向人大常委会报告'] }

const reason = '属于本级人民代表大会职权范围，事关全区发展全局'

/** For each verb, an input nobody could object to. */
export const goodInput: Record<Verb, (story: Story) => object> = {
  saveDraft: (story) => ({ ...text, session: story.state.session?.id ?? session.id }),
  inviteCosigners: (story) => {
    const asked = story.state.signatures.map(({ deputy }) => deputy.id)
    const next = others.find(({ person }) => !asked.includes(person.id)) ?? other(0)
    return { deputies: [next.person.id] }
  },
  cosign: (story) => ({ digest: story.state.digest ?? '0'.repeat(64), read: true }),
  declineCosign: () => ({ note: '正在准备另一件议案' }),
  reviseText: (story) => (story.state.content.plan.length > 2 ? text : revised),
  submit: () => ({}),
  register: () => ({ no: 1, committee: finance.id }),
  returnMotion: () => ({ note: '案据请补充数据来源' }),
  giveOpinion: () => ({ advice: 'agenda', reason }),
  putOnAgenda: () => ({ reason }),
  defer: () => ({ committee: finance.id, reason }),
  convert: () => ({ reason: '所提事项属于政府职权范围，宜作为建议办理' }),
  acknowledgeDecision: () => ({}),
  fileReport: () => ({
    conclusion: 'adopt',
    text: '经审议，建议大会作出决议，由区人民政府组织实施并报告进展。',
  }),
  recordVote: () => ({
    all: 280,
    for: 260,
    against: 3,
    abstain: 5,
    title: '关于打造产业创新集群的决议',
    text: '会议同意议案，请区人民政府组织实施。',
  }),
  recordResolution: () => ({
    title: '关于议案审议结果的决定',
    text: '会议同意审议结果报告，请有关机关组织实施。',
    follows: true,
  }),
  setItem: () => ({ what: '编制三年行动方案并印发', unit: industry.id, due: '2026-12-31' }),
  takeOver: () => ({ from: industry.id, to: planning.id, reason: '机构改革，职责整体划转' }),
  recordProgress: (story) => ({ item: openItem(story), note: '行动方案已经印发', done: true }),
  checkItem: (story) => ({ item: claimedItem(story), kept: true, note: '已核对印发文件' }),
  close: () => ({ note: '各项落实事项均已完成并核对' }),
  requestWithdrawal: () => ({ reason: '情况变化，拟完善后再提' }),
  decideWithdrawal: () => ({ consent: true, reason: '同意撤回' }),
  revokeCosign: () => ({ reason: '对方案第二条有不同意见' }),
  withdraw: () => ({ reason: '拟完善后在下次会议提出' }),
  missCutOff: () => ({}),
  remind: () => ({}),
}

const openItem = (story: Story) => story.state.items.find(({ state }) => state === 'open')?.id ?? 'i0'
const claimedItem = (story: Story) => story.state.items.find(({ state }) => state === 'claimed')?.id ?? 'i0'
