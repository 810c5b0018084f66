import { collected, step, usual, type Matter, type Story } from './story'

/* 往年会议的议案：一件会后审议，一件联名不足终止。 */

const silk: Matter = {
  lead: '寅',
  session: 'fifth',
  title: '关于制定高端纺织产业绿色改造规划的议案',
  cause: '纺织是吴江的支柱产业，喷水织机中水回用和印染废气治理任务重，企业改造缺少统一规划和预期。',
  grounds:
    '（演示数据）全区喷水织机 12 万台，中水回用率 78%；规模以上印染企业 62 家，其中 24 家设备使用超过十年。' +
    '近三年代表提出相关建议 19 件，分属五个部门办理，缺少整体安排。',
  plan: [
    '编制高端纺织产业绿色改造五年规划，报区人大常委会审议',
    '建立改造项目库和分年计划，落实用地、用能指标',
    '区人大常委会每年听取规划实施情况的报告',
  ],
}

const deferredAndFollowed: Story = {
  matter: silk,
  steps: [
    ...collected(
      silk,
      '2025-01-07',
      usual.filter(([name]) => name !== '寅'),
      10,
    ),
    step('submit', 'lead', '2025-01-09'),
    step('register', 'office', '2025-01-10', { no: 1, committee: 'caijing' }),
    step('giveOpinion', { committee: 'caijing' }, '2025-01-10', {
      advice: 'defer',
      reason: '议案涉及规划编制和五个部门，需要调研论证，建议会后交财政经济委员会审议。',
    }),
    step('defer', 'presidium', '2025-01-11', {
      committee: 'caijing',
      reason: '议案事关支柱产业，须充分调研，不列入本次会议议程，会后交财政经济委员会审议并提出报告。',
    }),
    step('acknowledgeDecision', 'lead', '2025-01-11'),
    ...usual
      .filter(([name]) => name !== '寅')
      .slice(0, 10)
      .map(([name]) => step('acknowledgeDecision', { deputy: name }, '2025-01-13')),
    step('fileReport', { committee: 'caijing' }, '2025-04-02', {
      conclusion: 'supervise',
      text: '委员会走访企业 18 家、召开座谈会 4 次。建议交区人民政府研究办理，年内编制规划，报区人大常委会审议。',
    }),
    step('recordResolution', 'office', '2025-04-25', {
      title: '关于高端纺织产业绿色改造议案审议结果的决定',
      text: '会议同意财政经济委员会的审议结果报告，交区人民政府研究办理，年内报告规划编制情况。',
      follows: true,
    }),
    step('setItem', 'office', '2025-04-30', {
      what: '编制高端纺织产业绿色改造五年规划',
      unit: 'gongxin',
      due: '2025-12-31',
    }),
    step('setItem', 'office', '2025-04-30', ({ time }: { time: { ahead: (days: number) => string } }) => ({
      what: '建立改造项目库，核定排污和用水指标',
      unit: 'shengtai',
      due: time.ahead(40),
    })),
    step('recordProgress', { unit: 'gongxin' }, '2025-12-10', ({ s }) => ({
      item: s.items[0]?.id ?? '',
      note: '规划经区政府常务会议审议，已报区人大常委会',
      done: true,
    })),
    step('checkItem', 'office', '2025-12-17', ({ s }) => ({
      item: s.items[0]?.id ?? '',
      kept: true,
      note: '规划文本已收到，列入常委会会议',
    })),
  ],
}

const parking: Matter = {
  lead: '庚',
  session: 'sixth',
  title: '关于规范城区公共停车泊位管理的议案',
  cause: '城区公共停车泊位由多家单位分别管理，收费标准和开放时间不一，群众反映突出。',
  grounds:
    '（演示数据）松陵、江陵城区公共泊位 3.1 万个，由 7 家单位管理，执行 5 种收费办法；夜间空置率 38%。',
  plan: ['制定城区公共停车泊位管理办法', '建立统一的泊位信息平台', '机关事业单位泊位夜间错时开放'],
}

const fellBelow: Story = {
  matter: parking,
  steps: [
    ...collected(parking, '2026-01-14', usual.filter(([name]) => name !== '庚').slice(0, 10), 9),
    step('submit', 'lead', '2026-01-15'),
    step('register', 'office', '2026-01-16', { no: 3, committee: 'jiansi' }),
    step('revokeCosign', { deputy: '子' }, '2026-01-16', { reason: '对统一收费一条有不同意见，撤回联名' }),
  ],
}

export const earlier: Story[] = [deferredAndFollowed, fellBelow]
