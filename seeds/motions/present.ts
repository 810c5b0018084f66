import type { Time } from '../story/time'
import { addDays } from '../../src/domain/shared/plain-date'
import { collected, step, usual, type Matter, type Story } from './story'

/* 本次会议的议案，会议正在举行：正在联名、已提交、待提出意见、待主席团决定、昨天转为建议。 */

const before = (days: number) => (time: Time) => addDays(time.today, -days)

const water: Matter = {
  lead: '甲',
  session: 'present',
  title: '关于加强太湖流域河网水生态修复的议案',
  cause: '河网水体流动性差，部分断面水质不稳定，水生植被退化，影响示范区水环境和群众亲水需求。',
  grounds:
    '（演示数据）全区河道 2600 余条，汛期后有 31 个断面出现波动；沿河生活污水接管率镇区 96%、农村 82%。' +
    '五年来代表提出相关建议 42 件，多为单条河道治理，缺少流域统筹和长效投入。',
  plan: [
    '编制河网水生态修复专项规划，以片区为单位统筹清淤、活水、植被恢复',
    '建立跨镇（街道）协同治理和生态补偿机制',
    '将年度修复任务和资金列入预算，向区人大常委会报告',
  ],
}

const mineCollecting: Story = {
  matter: water,
  steps: [
    ...collected(water, before(2), [...usual.slice(0, 8), ['乙', 'yi'], ...usual.slice(8, 11)], 6),
    step('declineCosign', { deputy: '癸' }, before(1), { note: '已联名另一件议案，请谅解' }),
  ],
}

const tea: Matter = {
  lead: '乙',
  session: 'present',
  title: '关于促进江南水乡古镇整体保护利用的议案',
  cause: '古镇保护分散，风貌管控标准不一，活化利用不足，历史文化资源没有形成合力。',
  grounds:
    '（演示数据）全区有中国历史文化名镇 4 个、历史文化街区 6 处，近三年修缮投入差距最大达 7 倍，空置老宅 310 处。',
  plan: ['制定古镇整体保护利用条例的立法建议', '设立古镇保护专项资金', '建立老宅收储和活化利用制度'],
}

const signable: Story = {
  matter: tea,
  steps: [
    ...collected(tea, before(2), [...usual.slice(0, 9), ['甲', 'jia'], ['辰', 'chen']], 9),
    step('submit', 'lead', before(1)),
  ],
}

const young: Matter = {
  lead: '午',
  session: 'present',
  title: '关于建设青年发展友好型城区的议案',
  cause: '青年人才流入增长放缓，租房、通勤、婴幼儿照护是反映最集中的三件事。',
  grounds: '（演示数据）近三年新增青年人才 2.8 万人，租住人才公寓的 19%；跨镇通勤 50 分钟以上的占三成。',
  plan: [
    '出台青年发展友好型城区建设意见',
    '三年新增保障性租赁住房 6000 套',
    '园区配建普惠托位不少于 1500 个',
  ],
}

const examined: Story = {
  matter: young,
  steps: [
    ...collected(young, before(2), usual, 11),
    step('submit', 'lead', before(1)),
    step('register', 'office', before(1), { no: 1, committee: 'shehui' }),
  ],
}

const budget: Matter = {
  lead: '未',
  session: 'present',
  title: '关于加强政府投资项目全过程监督的议案',
  cause: '政府投资项目概算调整多、竣工决算慢，人大对重大项目的事前审查和事后评价不足。',
  grounds: '（演示数据）近三年 5000 万元以上政府投资项目 148 个，概算调整的 37 个，竣工一年未决算的 29 个。',
  plan: ['制定政府投资项目监督办法', '重大项目开工前向区人大常委会报告', '建立竣工决算和绩效公开制度'],
}

const awaitingDecision: Story = {
  matter: budget,
  steps: [
    ...collected(budget, before(2), usual, 10),
    step('submit', 'lead', before(1)),
    step('register', 'office', before(1), { no: 2, committee: 'caijing' }),
    step('giveOpinion', { committee: 'caijing' }, before(1), {
      advice: 'defer',
      reason: '议案属于区人大职权范围，办法需要论证，建议会后交财政经济委员会审议。',
    }),
  ],
}

const clinic: Matter = {
  lead: '丁',
  session: 'present',
  title: '关于推进村卫生室标准化建设的议案',
  cause: '部分村卫生室用房面积不足、设备陈旧，慢性病随访和取药不便。',
  grounds:
    '（演示数据）七都镇 20 个村卫生室中 9 个面积不足 80 平方米，6 个没有无障碍通道；高血压、糖尿病患者 2900 余人，' +
    '三分之一要到镇卫生院取药，往返平均 9 公里。',
  plan: ['两年内完成 9 个村卫生室改扩建', '配齐慢性病常用药和远程问诊设备', '建立镇卫生院医生每周驻点制度'],
}

const reason =
  '议案所提事项属于区人民政府及镇政府职权范围，宜由有关部门研究办理，不作为议案，作为代表建议处理，由代表工委交办并限期答复。'

const turnedIntoSuggestion: Story = {
  matter: clinic,
  steps: [
    ...collected(
      clinic,
      before(2),
      usual.filter(([name]) => name !== '丁'),
      10,
    ),
    step('submit', 'lead', before(1)),
    step('register', 'office', before(1), { no: 3, committee: 'shehui' }),
    step('giveOpinion', { committee: 'shehui' }, before(1), {
      advice: 'convert',
      reason: '所提事项属于政府职权范围，建议不作为议案，转为代表建议办理。',
    }),
    step('convert', 'presidium', before(1), { reason }),
    step('acknowledgeDecision', 'lead', before(1)),
    ...['丙', '戊', '己'].map((deputy) => step('acknowledgeDecision', { deputy }, before(1))),
  ],
}

const lake: Matter = {
  lead: '甲',
  session: 'town',
  town: true,
  title: '关于统筹古镇与丝绸产业发展规划的议案',
  cause: '古镇旅游与蚕丝被产业各自规划，停车、用地、夜间经济没有统筹。',
  grounds: '（演示数据）全镇蚕丝被企业 210 家，古镇年接待 160 万人次，节假日停车缺口 900 个，产业用地零散。',
  plan: ['编制镇域统筹发展规划', '古镇周边建设共享停车场', '设立丝绸文化体验街区'],
}

/** Five make a motion in a town: four have signed, one has not read it yet. */
const inTown: Story = {
  matter: lake,
  steps: collected(
    lake,
    before(1),
    [
      ['丙', 'bing'],
      ['丁', 'ding'],
      ['戊', 'wu'],
      ['乙', 'yi'],
    ],
    3,
  ),
}

export const present: Story[] = [
  inTown,
  mineCollecting,
  signable,
  examined,
  awaitingDecision,
  turnedIntoSuggestion,
]
