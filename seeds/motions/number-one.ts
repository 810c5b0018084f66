import { collected, step, usual, type Matter, type Story } from './story'

/* 十七届一次会议一号议案：名称见 2022 年工作要点；案文、数字为演示数据。 */

const matter: Matter = {
  lead: '甲',
  session: 'first',
  title: '打造新时代产业创新集群，全力建设数字经济产业新城',
  cause: '吴江制造业基础雄厚，但创新资源分散、数字经济核心产业占比不高，产业链关键环节有缺口。',
  grounds:
    '（演示数据）全区数字经济核心产业增加值占比 15%，低于全市平均；省级以上研发机构 430 家，分布在 11 个板块，' +
    '缺少统一的规划和公共平台；规模以上企业完成智能化改造的不到四成。',
  plan: [
    '编制产业创新集群三年行动方案，明确光通信、高端装备、新材料、高端纺织四个重点集群',
    '设立数字经济产业发展专项资金，支持企业智能化改造数字化转型',
    '建设数字经济产业载体和公共服务平台，三年新增 60 万平方米',
    '每年向区人大常委会报告落实情况',
  ],
}

const item = (what: string, unit: string, due: string) =>
  step('setItem', 'office', '2022-01-20', { what, unit, due })

const progress = (
  n: number,
  unit: 'gongxin' | 'caizheng' | 'fagai',
  on: string,
  note: string,
  done: boolean,
) => step('recordProgress', { unit }, on, ({ s }) => ({ item: s.items[n]?.id ?? '', note, done }))

const checked = (n: number, on: string, kept: boolean, note: string) =>
  step('checkItem', 'office', on, ({ s }) => ({ item: s.items[n]?.id ?? '', kept, note }))

export const numberOne: Story = {
  matter,
  steps: [
    ...collected(matter, '2022-01-04', usual, 11),
    step('submit', 'lead', '2022-01-05'),
    step('register', 'office', '2022-01-06', { no: 1, committee: 'shencha' }),
    step('giveOpinion', { committee: 'shencha' }, '2022-01-07', {
      advice: 'agenda',
      reason:
        '议案属于区人民代表大会职权范围，事关全区发展全局，案由、案据充分，方案可行，建议列入本次会议议程。',
    }),
    step('putOnAgenda', 'presidium', '2022-01-07', {
      reason: '同意议案审查委员会的意见，列入本次会议议程，作为本次会议一号议案。',
    }),
    step('fileReport', { committee: 'shencha' }, '2022-01-08', {
      conclusion: 'adopt',
      text: '经审议，建议大会通过关于一号议案的决议，由区人民政府组织实施，每年向区人大常委会报告落实情况。',
    }),
    step('recordVote', 'office', '2022-01-08', {
      all: 288,
      for: 281,
      against: 0,
      abstain: 2,
      title: '关于打造新时代产业创新集群、全力建设数字经济产业新城议案的决议',
      text: '会议同意一号议案。会议要求区人民政府制定实施方案，明确责任单位和时限，区人大常委会跟踪监督。',
    }),
    item('编制产业创新集群三年行动方案并印发', 'gongxin', '2022-06-30'),
    item('设立数字经济产业发展专项资金', 'caizheng', '2022-12-31'),
    item('三年新增数字经济产业载体 60 万平方米', 'fagai', '2024-12-31'),
    step('setItem', 'office', '2022-01-20', ({ time }: { time: { ahead: (days: number) => string } }) => ({
      what: '每年向区人大常委会报告一号议案落实情况',
      unit: 'gongxin',
      due: time.ahead(96),
    })),
    progress(0, 'gongxin', '2022-06-22', '三年行动方案经区政府常务会议通过并印发', true),
    checked(0, '2022-06-28', true, '已核对印发文件'),
    progress(1, 'caizheng', '2022-11-30', '专项资金列入年度预算，首批下达 86 个项目', true),
    checked(1, '2022-12-09', true, '已核对预算和下达文件'),
    progress(3, 'gongxin', '2022-12-20', '向区人大常委会第八次会议书面报告 2022 年落实情况', false),
    progress(2, 'fagai', '2023-11-16', '累计建成载体 41 万平方米', false),
    progress(3, 'gongxin', '2023-12-19', '向区人大常委会报告 2023 年落实情况，代表视察 3 个载体', false),
    progress(2, 'fagai', '2024-11-20', '累计建成载体 61 万平方米', true),
    checked(2, '2024-12-03', false, '两处载体尚未竣工验收，不计入，请验收后再报'),
    progress(2, 'fagai', '2025-03-18', '两处载体完成竣工验收，累计 60.4 万平方米', true),
    checked(2, '2025-03-27', true, '已现场核对'),
    progress(3, 'gongxin', '2025-12-16', '向区人大常委会报告 2025 年落实情况', false),
  ],
}
