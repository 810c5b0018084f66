import { answered } from '../story/roads'
import { claimed, kept, no, partly, progress, published, rated, yes } from '../story/steps'
import { story } from '../story/story'

/* 物业管理、老旧小区: what 区住建局 has answered. */

const maintenanceFund = story(
  {
    author: '己',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['songling-gov'],
    title: '关于公开住宅维修资金使用情况的建议',
    facts:
      '松陵街道 38 个商品房小区归集维修资金，业主想查自家账户余额和支取明细，要到窗口书面申请，平均等 9 个工作日。' +
      '走访的 12 个业委会中，有 10 个说不清本小区还剩多少钱。',
    asks: [
      '开通网上查询，业主凭房号和身份核验可查余额与支取明细',
      '每半年在小区公示一次维修资金使用清单',
      '应急维修支取时限压缩到 5 个工作日以内',
    ],
    formedBy: ['visit', 'voters'],
  },
  answered({
    no: 22,
    on: (t) => t.ago(160),
    met: ['meeting', '邀请代表和 4 个业委会主任座谈，逐条讨论'],
    replyClass: 'B',
    answers: [
      yes('查询平台已完成开发，正在与不动产登记数据核对，核对完成后在“一网通办”上线。'),
      yes('已印发通知，自下半年起由物业服务企业每半年公示一次，街道抽查。'),
      partly('应急维修支取压缩到 5 个工作日。', '涉及屋面、外墙等需专业鉴定的，鉴定时间不计在内。'),
    ],
    promises: [
      {
        what: '维修资金查询平台上线',
        measure: '全区商品房小区业主可查',
        due: (t) => t.ahead(5),
        section: '物业科',
      },
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '平台请按期上线。' }),
  published(),
  progress(1, '数据核对完成九成，余下 4 个小区正在补录房号。', (t) => t.ago(20)),
)

const flyingWires = story(
  {
    author: '辰',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['xiaofang', 'gongdian'],
    title: '关于整治居民楼飞线充电的建议',
    facts:
      '黎里镇 8 个老小区抽查 96 个单元，楼道停放电动自行车 133 辆，窗口飞线 58 处。物业只能劝，没有处罚权，' +
      '集中充电点平均离楼栋 240 米。',
    asks: ['开展飞线充电集中整治', '每个小区至少建 1 处集中充电点', '明确物业、社区、消防的巡查责任'],
  },
  answered({
    no: 58,
    session: 2024,
    on: '2024-02-20',
    met: ['visit', '在黎里镇两个小区现场查看飞线位置'],
    replyClass: 'B',
    answers: [
      yes('会同消防、社区集中整治两轮，清理飞线 51 处、楼道车辆 120 辆。'),
      yes('8 个小区全部列入建设计划，共设端口 260 个。'),
      yes('印发巡查责任清单，物业每日、社区每周、消防每月巡查。'),
    ],
    promises: [
      {
        what: '黎里镇 8 个小区各建 1 处集中充电点',
        measure: '8 处投入使用，端口 260 个',
        due: '2024-11-30',
        section: '物业科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  claimed(1, '8 处充电点全部通电，端口 264 个，附各点照片和验收单。', '2024-11-18'),
  kept(1),
)

const sewerSplit = story(
  {
    author: '子',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['shuili'],
    title: '关于推进横扇集镇老小区雨污分流的建议',
    facts: '横扇集镇 5 个老小区雨污合流，雨天窨井冒溢，阳台洗衣水直排雨水管。2024 年汛期前后接到反映 27 次。',
    asks: ['完成 5 个小区雨污分流改造', '阳台立管同步改接污水管'],
  },
  answered({
    no: 12,
    session: 2025,
    on: '2025-01-17',
    issuedOn: '2025-04-11',
    met: ['visit', '查看了冒溢严重的两处窨井'],
    replyClass: 'A',
    answers: [
      yes('上年开工的 5 个小区改造已全部完工，新铺污水管 3.8 公里，经春季两次大雨检验未再冒溢。'),
      yes('同步改接阳台立管 412 根，逐户闭水试验合格。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '做在汛期前面，很及时。' }),
  published(),
)

const feeBoards = story(
  {
    author: '寅',
    category: 'construction',
    lead: 'zhujian',
    title: '关于小区公示物业服务标准和收费项目的建议',
    facts: '盛泽镇抽看 16 个小区，公示栏里写明服务等级和收费依据的只有 5 个，停车费、装修押金收取随意。',
    asks: ['统一公示样式，写明服务标准、收费项目和依据', '对不公示的企业通报并记入信用档案'],
  },
  answered({
    no: 41,
    session: 2023,
    on: '2023-02-14',
    met: ['phone', '电话沟通，代表提供了 11 个未公示小区的名单'],
    replyClass: 'A',
    answers: [
      yes('制定统一公示样式并发放到全区 300 余个小区，盛泽镇 16 个小区全部公示到位。'),
      yes('通报逾期未公示企业 4 家，记入信用档案。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const dryingRacks = story(
  {
    author: '未',
    category: 'welfare',
    lead: 'zhujian',
    supporting: ['jiangling-gov'],
    title: '关于在保障房小区增设晾晒和休息设施的建议',
    facts: '江陵街道 2 个保障房小区 1460 户，没有公共晾晒区，居民在绿化带拉绳晾被，老人没有坐处，常有争执。',
    asks: ['每个组团设置公共晾晒架', '沿步道增设带靠背的座椅', '允许居民在楼顶搭建晾晒棚'],
  },
  answered({
    no: 10,
    on: (t) => t.ago(215),
    met: ['visit', '与楼组长一起选定晾晒架位置'],
    replyClass: 'A',
    answers: [
      yes('两个小区共设晾晒架 38 组，避开消防通道。'),
      yes('沿步道增设座椅 64 张，全部带靠背和扶手。'),
      no('楼顶不设晾晒棚。', '楼顶搭建影响防水和消防疏散，经与代表沟通，改为增加地面晾晒架。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '第 3 条说明了理由，可以接受。' }),
  published(),
)

export const housing = [maintenanceFund, flyingWires, sewerSplit, feeBoards, dryingRacks]
