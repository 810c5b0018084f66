import {
  askedExtension,
  askedReturn,
  convened,
  cosigned,
  declinedCosign,
  dispatchedSeparately,
  excellent,
  forwardedExtension,
  grantedExtension,
  invitedCosigners,
  keySupervised,
  led,
  mergedInto,
  opined,
  opinionRejected,
  proposedWithdrawal,
  ratedBy,
  reclassified,
  returnGranted,
  signedBy,
  supplemented,
  urged,
} from '../story/joint-steps'
import { answered, inHand, met } from '../story/roads'
import {
  accepted,
  broken,
  claimed,
  dispatched,
  handedOver,
  issued,
  partly,
  published,
  rated,
  reply,
  signed,
  submitted,
  yes,
} from '../story/steps'
import { story } from '../story/story'

/* What happens beside the main road: 联名, 并案, 分别办理, 退回, 会办意见, 延期, 督办, 协调, 改记类别, 撤回. */

const greenway = story(
  {
    author: '甲',
    category: 'construction',
    lead: 'zigui',
    supporting: ['shuili', 'wentilv'],
    title: '关于贯通东太湖沿岸绿道断点的建议',
    facts:
      '东太湖沿岸绿道全长 41 公里，现有断点 7 处合计 3.6 公里，骑行、步行市民须绕行省道。松陵、七都、横扇三地代表联合走访 5 次，' +
      '收集意见 230 条，要求贯通的占八成。',
    asks: ['三年内贯通 7 处断点', '断点处先设临时通道和指引标识', '沿线增设驿站 4 处'],
    formedBy: ['research', 'visit'],
  },
  submitted((t) => t.ago(70)),
  invitedCosigners('乙', '丙', '丁', '戊'),
  cosigned('乙'),
  cosigned('丙'),
  cosigned('丁'),
  declinedCosign('戊'),
  accepted(181),
  handedOver(),
  keySupervised('主任会议确定为重点督办建议'),
  dispatched(),
  led('由分管副区长领办'),
  signed(),
  met('meeting', '在七都镇召开座谈会，逐处查看断点'),
  opined('shuili', '沿湖 4 处断点涉及堤防，须按防洪要求另行报批，可先行设置临时通道，工期约四个月。'),
  opined('wentilv', '尽力配合。具体事项请主办单位统筹安排，我局无其他意见。'),
  opinionRejected('wentilv', '没有写明驿站的选址和资金'),
)

const lateShift = story(
  {
    author: '乙',
    category: 'transport',
    lead: 'gongan',
    title: '关于规范工业园区夜间货车停放的建议',
    facts:
      '盛泽镇纺织园区周边道路夜间停放货车约 260 辆，占用非机动车道，今年已发生刮擦事故 19 起。园区东侧有闲置地块 30 亩可用。',
    asks: ['利用闲置地块建设货车停车场', '占道停放严格执法'],
  },
  submitted((t) => t.ago(40)),
  accepted(182),
  handedOver(),
  dispatchedSeparately(['zigui', 1], ['gongan', 2]),
  signedBy('zigui'),
  signedBy('gongan'),
  urged('园区企业和居民都在等'),
)

const wrongDoor = story(
  {
    author: '丙',
    category: 'environment',
    lead: 'shengtai',
    title: '关于整治小区周边餐饮油烟的建议',
    facts: '松陵街道 14 个小区底商餐饮 96 家，其中 33 家油烟直排，夏季投诉每月 40 件以上。',
    asks: ['油烟净化设施安装率达到百分之百', '建立夜间巡查机制'],
  },
  submitted((t) => t.ago(24)),
  accepted(183),
  handedOver(),
  dispatched(),
  askedReturn('shengtai', 'chengguan', '餐饮油烟的日常执法已划转城市管理部门，不属本单位职责'),
  returnGranted('chengguan', '职责已划转，改由区城管局办理'),
)

const notOurs = story(
  {
    author: '丁',
    category: 'health',
    lead: 'weijian',
    title: '关于在产业园区设置职工急救点的建议',
    facts: '黎里镇汾湖片区 5 个产业园区职工 4.2 万人，最近的急救站距离 9 公里，去年急救平均到达 21 分钟。',
    asks: ['园区设置急救点 2 处', '配备自动体外除颤器 30 台'],
  },
  submitted((t) => t.ago(16)),
  accepted(184),
  handedOver(),
  dispatched(),
  askedReturn('weijian', 'renshe', '园区职工保障由人社部门牵头，建议改由人社部门办理'),
)

const longWay = story(
  {
    author: '戊',
    category: 'education',
    lead: 'jiaoyu',
    title: '关于增加公办幼儿园普惠学位的建议',
    facts: '太湖新城近三年新增适龄幼儿 2600 人，公办学位仅增加 900 个，居民报名平均三人争一个学位。',
    asks: ['新建公办幼儿园 3 所', '既有民办园转普惠 5 所'],
  },
  inHand(185, (t) => t.begun('reply', 18)),
  met('visit', '到太湖新城两个社区走访家长'),
  askedExtension(
    (t) => t.ahead(75),
    '三所新园用地须等控规调整批复，预计两个月后方能答复',
    (t) => t.ago(6),
  ),
  forwardedExtension('情况属实，建议同意延期'),
)

const granted = story(
  {
    author: '丑',
    category: 'construction',
    lead: 'zhujian',
    title: '关于老旧厂房改造消防审验的建议',
    facts: '全区老旧厂房改造项目 74 个，因原始图纸缺失无法通过消防审验的 21 个，企业反映等待超过一年。',
    asks: ['出台既有建筑改造消防审验指引', '建立专家会审机制'],
  },
  inHand(186, (t) => t.begun('reply', 12)),
  met('meeting', '邀请代表参加企业座谈会'),
  askedExtension(
    (t) => t.ahead(60),
    '指引须经专家论证和省厅备案，预计两个月',
    (t) => t.ago(12),
  ),
  forwardedExtension('情况属实，同意转报'),
  grantedExtension('同意延期一次，请及时告知代表'),
)

const again = story(
  {
    author: '未',
    category: 'governance',
    lead: 'zhujian',
    title: '关于解决安置小区产权登记的建议',
    facts: '桃源镇 3 个安置小区 1140 户入住满八年，仍有 612 户没有办理产权登记，影响子女入学和抵押贷款。',
    asks: ['一年内完成 612 户登记', '公布每户办理进度'],
  },
  answered({
    no: 187,
    on: (t) => t.ago(150),
    met: ['phone', '电话沟通两次'],
    replyClass: 'C',
    answers: [partly('已启动历史遗留问题排查。', '部分地块尚未完成验收'), yes('在镇公示栏按月公布。')],
    classReason: '涉及地块验收和税费补缴，需逐案研究。',
  }),
  rated('fair', 'dissatisfied', { why: '没有办理的时间表' }),
  met('visit', '上门与代表和住户代表座谈'),
  reply({
    replyClass: 'C',
    answers: [partly('已完成 120 户资料核查。', '其余待税务部门核定'), yes('进度每周更新。')],
    classReason: '税费核定口径仍在请示上级。',
  }),
  issued(),
  rated('satisfied', 'dissatisfied', { why: '大部分住户仍看不到时间' }),
)

const settledAgain = story(
  {
    author: '酉',
    category: 'environment',
    lead: 'shuili',
    title: '关于治理村级断头浜的建议',
    facts: '平望镇 9 个村断头浜 27 条，夏季黑臭 11 条，村民联名反映两次。',
    asks: ['打通断头浜 27 条', '建立长效保洁'],
  },
  answered({
    no: 188,
    on: (t) => t.ago(190),
    met: ['visit', '逐条查看断头浜'],
    replyClass: 'C',
    answers: [partly('先打通 8 条。', '其余须等征地'), yes('纳入镇村保洁。')],
    classReason: '征地和资金尚未落实。',
  }),
  rated('fair', 'dissatisfied', { why: '只打通不到三分之一' }),
  met('visit', '再次到村查看'),
  reply({
    replyClass: 'C',
    answers: [partly('打通 15 条。', '其余列入明年计划'), yes('已聘保洁员 18 名。')],
    classReason: '其余 12 条列入明年计划。',
  }),
  issued(),
  rated('fair', 'dissatisfied', { why: '明年计划没有资金' }),
  convened(
    '代表酉、区水务局、区财政局、区政府办、代表工委',
    '财政安排专项资金，水务局明年六月前全部打通，代表表示认可',
    'settle',
  ),
)

const clinics = story(
  {
    author: '子',
    category: 'health',
    lead: 'weijian',
    title: '关于社区卫生服务站增设夜间门诊的建议',
    facts: '松陵街道社区卫生服务站 12 家，晚间 17 点后全部停诊，上班族和老人夜间只能去区级医院急诊。',
    asks: ['增设夜间门诊 4 家', '公布夜间医生排班'],
  },
  submitted((t) => t.begun('assign', 3)),
)

const clinicsToo = story(
  {
    author: '午',
    category: 'health',
    lead: 'weijian',
    title: '关于方便居民夜间就近看病的建议',
    facts: '盛泽镇居民夜间发热、外伤须到区级医院，往返一小时以上，社区卫生服务站夜间不开诊。',
    asks: ['社区卫生服务站夜间开诊'],
  },
  submitted((t) => t.begun('assign', 4)),
  mergedInto('关于社区卫生服务站增设夜间门诊的建议', '两件都要求社区卫生服务站夜间开诊'),
)

const promised = story(
  {
    author: '申',
    category: 'agriculture',
    lead: 'nongye',
    title: '关于建设水稻全程机械化服务站的建议',
    facts: '同里镇 1.8 万亩水稻田农机手平均 58 岁，烘干能力只够一半，阴雨天霉变损失每亩 90 元。',
    asks: ['建设服务站 2 处', '新增烘干能力 300 吨'],
  },
  answered({
    no: 288,
    session: 2025,
    on: '2025-02-10',
    issuedOn: '2025-04-28',
    met: ['visit', '在合作社与农机手座谈'],
    replyClass: 'B',
    answers: [yes('建设服务站 2 处。'), yes('新增烘干能力 300 吨。')],
    promises: [
      { what: '建成服务站 2 处', measure: '投入使用', due: '2025-10-31', section: '农机科' },
      { what: '新增烘干能力 300 吨', measure: '设备验收', due: '2025-11-30', section: '农机科' },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  claimed(1, '两处服务站已挂牌'),
  broken(1, '有一处只挂了牌，没有设备'),
  reclassified('C', '承诺的服务站没有按期建成，经核实年内不能兑现'),
)

const model = story(
  {
    author: '卯',
    category: 'welfare',
    lead: 'minzheng',
    title: '关于推广时间银行互助养老的建议',
    facts: '横扇街道 60 岁以上老人 1.1 万人，独居 870 人，志愿者 420 人愿意结对，缺少记录和兑换办法。',
    asks: ['建立全区时间银行平台', '出台兑换办法'],
  },
  submitted('2025-01-06'),
  invitedCosigners('辰', '巳'),
  cosigned('辰'),
  cosigned('巳'),
  accepted(289, 2025),
  handedOver('2025-01-14'),
  dispatched(),
  signed(),
  supplemented('补充：横扇街道已自行试点三个月，登记志愿服务 1900 小时。'),
  met('meeting', '在横扇街道召开座谈会'),
  reply({
    replyClass: 'A',
    answers: [yes('平台已上线。'), yes('兑换办法已印发。')],
  }),
  issued(),
  rated('satisfied', 'satisfied'),
  ratedBy('辰', 'satisfied'),
  ratedBy('巳', 'fair'),
  published(),
  excellent('调研扎实，办理成效明显'),
)

const dropped = story(
  {
    author: '寅',
    category: 'transport',
    lead: 'jiaotong',
    title: '关于调整 732 路公交走向的建议',
    facts: '732 路公交绕行老镇区，早高峰单程 68 分钟，沿线企业职工反映强烈。',
    asks: ['调整 732 路走向', '早高峰加密班次'],
  },
  inHand(189, (t) => t.ago(30)),
  proposedWithdrawal('线路已于上月调整，不再需要办理', (t) => t.ago(3)),
)

const waiting = story(
  {
    author: '辰',
    category: 'education',
    lead: 'wentilv',
    title: '关于中小学体育场馆周末向社区开放的建议',
    facts: '全区中小学体育场馆 118 处，周末开放的 17 处，居民健身场地缺口 31 万平方米。',
    asks: ['三年内开放场馆 80 处', '统一保险和管理办法'],
  },
  submitted((t) => t.begun('assign', 2)),
  invitedCosigners('甲', '乙', '巳'),
  cosigned('巳'),
)

/** 演示数据：人物、编号、文字均为虚构。 */
export const besideTheRoad = [
  greenway,
  lateShift,
  wrongDoor,
  notOurs,
  longWay,
  granted,
  again,
  settledAgain,
  clinics,
  clinicsToo,
  promised,
  model,
  dropped,
  waiting,
]
