import { answered, numbered } from '../story/roads'
import { dispatched, lapsed, published, rated, yes } from '../story/steps'
import { story } from '../story/story'

/* 道路、桥梁、停放: 区交通运输局 and 区公安分局. */

const oldBridges = story(
  {
    author: '庚',
    category: 'transport',
    lead: 'jiaotong',
    supporting: ['taoyuan-gov'],
    title: '关于推进农村危旧桥梁改造的建议',
    facts:
      '桃源镇有农村桥梁 174 座，评定为四、五类的 13 座，多建于 1980 年代，限载 2 吨，收割机、校车绕行最远 5 公里。' +
      '其中 4 座护栏缺损，夜间无反光标志。',
    asks: ['两年内完成 13 座危旧桥梁改造', '先行修复 4 座桥的护栏并设反光标志'],
    formedBy: ['research'],
  },
  numbered(129, (t) => t.begun('dispatch', 4)),
)

const trucks = story(
  {
    author: '寅',
    category: 'transport',
    lead: 'jiaotong',
    supporting: ['gongan', 'shengze-gov'],
    title: '关于推行纺织园区货车错峰停放的建议',
    facts:
      '盛泽镇纺织园区日均进出货车 2600 余辆，园区道路夜间占道停放约 380 辆，清晨装卸与职工上班高峰重叠，' +
      '西二环路口平均排队 700 米。园区周边 3 处货运停车场使用率不到六成。',
    asks: ['与 3 处货运停车场协商夜间优惠停放', '划定装卸时段，错开早高峰', '在园区入口设置车位余量提示'],
    formedBy: ['research', 'meeting'],
  },
  numbered(91, (t) => t.ago(6)),
  dispatched((t) => t.ago(2)),
)

const schoolGate = story(
  {
    author: '卯',
    category: 'transport',
    lead: 'gongan',
    supporting: ['jiaoyu', 'jiaotong'],
    title: '关于加强中小学校门口早晚高峰交通疏导的建议',
    facts:
      '松陵街道 7 所中小学门口早晚接送车辆高峰各 40 分钟，平均滞留 210 辆，有 3 所学校门口没有临停区，家长随意掉头。',
    asks: ['一校一策制定疏导方案', '在 3 所学校门口增设限时临停区', '错时放学，高年级推迟 15 分钟'],
    formedBy: ['voters', 'meeting'],
  },
  answered({
    no: 38,
    met: ['visit', '放学时段与代表、校长在校门口现场沟通'],
    replyClass: 'A',
    answers: [
      yes('7 所学校一校一策方案全部实施，增派护学岗 14 人。'),
      yes('3 所学校门口增设限时临停区，共 46 个车位，限停 5 分钟。'),
      yes('7 所学校均已错时放学，门口滞留车辆平均减少四成。'),
    ],
    issuedOn: (t) => t.begun('rating', 5),
  }),
)

const plates = story(
  {
    author: '戌',
    category: 'governance',
    lead: 'gongan',
    supporting: ['bache-gov'],
    title: '关于在乡村增设电动自行车登记上牌点的建议',
    facts: '八坼街道农村居民给电动自行车上牌要到城区，往返 30 公里，6 个村抽查未上牌车辆 420 辆。',
    asks: ['设立乡村流动登记点，每月不少于 2 次', '授权车辆销售点代办登记'],
  },
  answered({
    no: 20,
    issuedOn: (t) => t.ago(24),
    met: ['phone', '电话沟通，商定流动点的日期和地点'],
    replyClass: 'A',
    answers: [yes('每月两次到村流动登记，已办理 386 辆。'), yes('授权 5 家销售点代办，购车当场上牌。')],
  }),
  rated('satisfied', 'satisfied'),
)

const signals = story(
  {
    author: '己巳',
    category: 'transport',
    lead: 'gongan',
    supporting: ['gongxin'],
    title: '关于在工业区路口增设非机动车信号灯的建议',
    facts:
      '江陵街道工业区 4 个路口，早晚高峰非机动车每小时 1800 辆以上，与右转货车冲突，去年发生事故 23 起。',
    asks: ['4 个路口增设非机动车信号灯', '右转货车实行停车让行'],
  },
  answered({
    no: 36,
    on: (t) => t.ago(150),
    met: ['visit', '早高峰在 2 个路口现场查看'],
    replyClass: 'A',
    answers: [
      yes('4 个路口信号灯全部启用，早启 8 秒放行非机动车。'),
      yes('设置右转停车让行标志和警示带，并用监控抓拍。'),
    ],
  }),
  lapsed(),
  published(),
)

export const traffic = [oldBridges, trucks, schoolGate, plates, signals]
