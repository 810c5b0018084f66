import { answered, numbered } from '../story/roads'
import { claimed, kept, no, partly, published, rated, submitted, yes } from '../story/steps'
import { story } from '../story/story'

/* 公共交通: 区交通运输局. */

const microBus = story(
  {
    author: '丁',
    category: 'transport',
    lead: 'jiaotong',
    supporting: ['qidu-gov', 'gongan'],
    title: '关于完善震泽至七都公交微循环线路的建议',
    facts:
      '震泽、七都两镇交界 9 个村约 1.6 万人，现有线路末班 17 点 30 分，早高峰间隔 40 分钟。学生、老人就医通勤需两次换乘，' +
      '代表小组走访 112 户，87 户希望增开。',
    asks: [
      '开通震泽—七都微循环，早晚高峰间隔不超过 20 分钟',
      '末班延至 20 点 30 分，覆盖两镇卫生院和中学',
      '沿线 6 个候车点增设遮雨和夜间照明',
    ],
    formedBy: ['visit', 'meeting'],
  },
  numbered(126, (t) => t.begun('dispatch', 1)),
)

const morningBus = story(
  {
    author: '酉',
    category: 'transport',
    lead: 'jiaotong',
    supporting: ['gongjiao', 'hengshan-gov'],
    title: '关于增设横扇至东太湖度假区早班公交的建议',
    facts:
      '横扇街道到东太湖度假区上班的约 900 人，首班公交 6 点 50 分发车，到岗要 8 点以后，企业早班 7 点 30 分。' +
      '多数人骑电动车走省道，去年该路段涉及电动车事故 17 起。',
    asks: ['首班提前到 5 点 50 分', '早高峰加开 2 班大站快车'],
    formedBy: ['voters'],
  },
  submitted((t) => t.begun('assign', 1)),
)

const shelters = story(
  {
    author: '丑',
    category: 'transport',
    lead: 'jiaotong',
    supporting: ['gongjiao', 'bache-gov'],
    title: '关于更新农村公交候车亭的建议',
    facts:
      '八坼街道 58 个农村公交站点，有候车亭的 31 个，其中 12 个顶棚破损、座椅缺失，老人小孩雨天站在路边等车。',
    asks: ['更换破损候车亭 12 个', '有条件的站点增设座椅和夜灯'],
  },
  answered({
    no: 26,
    session: 2025,
    on: '2025-01-17',
    issuedOn: '2025-04-09',
    met: ['visit', '沿两条线路逐站查看'],
    replyClass: 'A',
    answers: [yes('12 个破损候车亭已全部更换。'), yes('27 个站点增设座椅，19 个站点加装太阳能夜灯。')],
  }),
  rated('satisfied', 'satisfied', { comment: '老人有地方坐了。' }),
  published(),
)

const lastBus = story(
  {
    author: '癸',
    category: 'transport',
    lead: 'jiaotong',
    supporting: ['gongjiao'],
    title: '关于延长镇村公交末班时间的建议',
    facts: '七都、震泽等镇镇村公交末班多在 17 点 30 分，企业职工 18 点下班后无车可乘，周末学生返校也不便。',
    asks: ['全部镇村公交末班延至 20 点', '周五、周日增开学生班车'],
  },
  answered({
    no: 114,
    session: 2022,
    on: '2022-02-15',
    met: ['phone', '电话沟通两次，说明了客流调查结果'],
    replyClass: 'C',
    classReason:
      '经两周跟车统计，18 点后平均每班乘客不足 3 人，目前不具备全线延长的条件，待客流增长后再研究。',
    answers: [
      no('暂不全线延长。', '夜间客流不足，驾驶员和车辆配置短期内难以满足。'),
      partly('周五增开学生班车 4 条。', '周日返校客流分散，改由学校组织定制班车。'),
    ],
  }),
  rated('satisfied', 'fair', { comment: '学生班车有用，末班的事盼以后再看。' }),
  published(),
)

const transfers = story(
  {
    author: '丁',
    category: 'transport',
    lead: 'jiaotong',
    supporting: ['gongjiao'],
    title: '关于优化镇际公交换乘的建议',
    facts: '七都到盛泽、桃源到平望没有直达公交，换乘平均等候 26 分钟，两条线路时刻互不衔接。',
    asks: ['开通镇际直达线路 2 条', '调整时刻，换乘等候不超过 12 分钟'],
  },
  answered({
    no: 97,
    session: 2024,
    on: '2024-03-08',
    met: ['meeting', '与代表和两镇分管负责人会商线路走向'],
    replyClass: 'B',
    answers: [
      yes('2024 年底前开通七都—盛泽、桃源—平望直达线路 2 条。'),
      yes('同步调整 6 条支线时刻，换乘等候控制在 12 分钟以内。'),
    ],
    promises: [
      {
        what: '开通镇际直达公交线路 2 条',
        measure: '正式运营，日均不少于 16 班',
        due: '2024-12-31',
        section: '运输管理科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  claimed(1, '两条直达线路先后于 9 月、11 月开通，日均 18 班。', '2024-11-20'),
  kept(1),
)

export const buses = [microBus, morningBus, shelters, lastBus, transfers]
