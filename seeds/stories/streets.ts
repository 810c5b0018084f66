import { answered, inHand, met, numbered } from '../story/roads'
import {
  accepted,
  broken,
  claimed,
  partly,
  published,
  rated,
  reply,
  sentBack,
  submitted,
  withdrawn,
  yes,
} from '../story/steps'
import { story } from '../story/story'

/* 城市管理、智慧停车、外卖配送: 区城管局 mostly leads. */

const publicToilets = story(
  {
    author: '寅',
    category: 'construction',
    lead: 'chengguan',
    supporting: ['zhujian', 'canlian'],
    title: '关于完善镇村公共厕所无障碍改造的建议',
    facts:
      '代表小组查看镇村公共厕所 43 座，有无障碍厕位的 21 座，其中 9 座坡道过陡、扶手松动或堆放杂物，实际不能使用。' +
      '轮椅使用者和老人反映“有厕难上”。',
    asks: [
      '逐座排查并公布改造清单',
      '年内改造 20 座，坡道、扶手、呼叫铃齐全',
      '把无障碍设施完好率纳入保洁考核',
    ],
    formedBy: ['visit', 'research'],
  },
  inHand(59, (t) => t.begun('reply', -2)),
  met('visit', '与代表一起查看了 3 座厕所的坡道和扶手', (t) => t.ago(30)),
  reply(
    {
      replyClass: 'B',
      answers: [
        yes('已完成 43 座逐座排查，形成改造清单，拟在政府网站公布。'),
        partly('年内先改造 14 座。', '其余 6 座须结合集镇道路改造一并实施。'),
      ],
    },
    { ready: false, on: (t) => t.ago(6) },
  ),
)

const renovationWaste = story(
  {
    author: '未',
    category: 'environment',
    lead: 'chengguan',
    supporting: ['jiangling-gov'],
    title: '关于规范居民装修垃圾收运的建议',
    facts:
      '江陵街道 26 个小区中，有固定装修垃圾投放点的 15 个，其余堆在路边或绿地。清运价格每车 180 元到 400 元不等，' +
      '夜间偷倒年均登记 60 余起。',
    asks: ['每个小区设置围挡式投放点', '公布清运指导价和预约电话', '建立装修登记与清运联单'],
    formedBy: ['voters'],
  },
  inHand(61, (t) => t.ago(66)),
  met('meeting', '与代表、社区、清运企业座谈'),
  reply(
    {
      replyClass: 'B',
      answers: [
        yes('年内补建投放点 11 处，实现小区全覆盖。'),
        yes('指导价按袋装和车载两类公布，预约电话统一接入便民热线。'),
        yes('装修登记时同步生成清运联单，物业凭联单核对。'),
      ],
      promises: [
        {
          what: '补建装修垃圾投放点 11 处',
          measure: '围挡、标识、监控齐全',
          due: (t) => t.monthEnd(5),
          section: '环境卫生科',
        },
      ],
    },
    { on: (t) => t.ago(8) },
  ),
  sentBack('第 2 条请写明指导价由谁公布、何时执行；联单从哪天起用也要写清。', (t) => t.ago(5)),
)

const marketParking = story(
  {
    author: '申',
    category: 'transport',
    lead: 'chengguan',
    supporting: ['gongan', 'zhenze-gov'],
    title: '关于规范农贸市场周边停车的建议',
    facts:
      '震泽中心农贸市场早市 6 点到 9 点，周边车辆占道停放平均 120 辆，三轮车、电动车挤占盲道，救护车曾被堵 11 分钟。' +
      '市场自有泊位仅 35 个。',
    asks: ['2025 年内在市场周边新增泊位 60 个', '划设三轮车、电动车停放区', '早市期间安排专人疏导'],
    formedBy: ['visit', 'voters'],
  },
  answered({
    no: 131,
    session: 2025,
    on: '2025-04-15',
    met: ['visit', '早市时段与代表现场查看'],
    replyClass: 'B',
    answers: [
      yes('利用市场西侧闲置地块和路侧空间，2025 年底前新增泊位 60 个。'),
      yes('划设非机动车停放区 3 处、卸货区 1 处。'),
      partly('早市安排疏导员 2 人。', '周末增加人手须与镇里共同承担经费，正在商定。'),
    ],
    promises: [
      {
        what: '市场周边新增泊位 60 个',
        measure: '施划完成并开放使用',
        due: '2025-12-31',
        section: '停车设施管理科',
      },
    ],
  }),
  rated('satisfied', 'fair', { comment: '疏导有改善，泊位要看年底。' }),
  published(),
  claimed(1, '西侧地块建成泊位 22 个，路侧施划 16 个，其余结合道路改造安排。', '2025-12-18'),
  broken(1, '实地数下来只有 38 个，离承诺的 60 个还差 22 个，请给出补建时间。'),
)

const riders = story(
  {
    author: '甲子',
    category: 'governance',
    lead: 'chengguan',
    supporting: ['zhujian'],
    title: '关于在商务楼宇设置外卖骑手停车和取餐点的建议',
    facts:
      '盛泽镇 9 处商务楼宇午间聚集骑手 200 余人，门前非机动车堵住消防通道，骑手上下楼找门牌平均多花 6 分钟。',
    asks: ['楼宇门前划设骑手临时停车区', '在大堂或门厅设置取餐架'],
  },
  answered({
    no: 45,
    session: 2025,
    on: '2025-02-12',
    issuedOn: '2025-04-29',
    met: ['meeting', '与代表、楼宇物业和两家平台站点座谈'],
    replyClass: 'A',
    answers: [
      yes('9 处楼宇全部划设骑手临停区，共 260 个车位，限停 20 分钟。'),
      yes('8 处楼宇设置取餐架，1 处因场地限制改在门卫处设暂存柜。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '通道畅了，骑手也省时间。' }),
  published(),
)

const guidance = story(
  {
    author: '壬',
    category: 'transport',
    lead: 'chengguan',
    supporting: ['tongli-gov', 'gongan'],
    title: '关于在同里古镇增设智慧停车引导屏的建议',
    facts:
      '同里古镇有停车场 6 处、泊位 2100 个，旺季游客集中涌向离景区最近的 2 处，另外 4 处空置近三成，绕行找位加重拥堵。',
    asks: ['在 4 个主要路口设置分级引导屏', '车位数据接入常用地图软件', '远端停车场开通接驳车'],
    formedBy: ['research'],
  },
  answered({
    no: 9,
    on: (t) => t.ago(220),
    met: ['video', '视频会商点位，代表提出屏幕高度和夜间亮度的意见'],
    replyClass: 'A',
    answers: [
      yes('4 个路口引导屏已全部启用，每分钟更新一次余位。'),
      yes('6 处停车场余位数据已接入两家地图软件。'),
      yes('节假日开通 2 条免费接驳线，间隔 10 分钟。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const bins = story(
  {
    author: '戊辰',
    category: 'environment',
    lead: 'chengguan',
    title: '关于在太浦河绿道增设垃圾分类果壳箱的建议',
    facts: '太浦河绿道平望段 6 公里只有果壳箱 11 个，周末游客多时满溢，骑行者反映走两公里找不到一个。',
    asks: ['按每 300 米一组增设分类果壳箱', '周末增加清运频次'],
  },
  submitted(),
  withdrawn('镇里已在本月增设 12 组果壳箱，问题得到解决，申请撤回。', (t) => t.ago(14)),
)

const nightLights = story(
  {
    author: '壬',
    category: 'construction',
    lead: 'chengguan',
    supporting: ['tongli-gov'],
    title: '关于优化同里古镇夜间照明的建议',
    facts:
      '同里古镇核心区夜间亮灯 1400 余盏，沿河步道却有 7 处暗区，去年夜间滑倒 9 人次；另有 20 余户居民反映射灯直照卧室。',
    asks: ['补齐 7 处暗区的低位步道灯', '对直照居民窗户的射灯加装遮光罩', '22 点后降低景观灯亮度'],
    formedBy: ['visit'],
  },
  numbered(132, (t) => t.ago(1)),
)

const homestays = story(
  {
    author: '癸',
    category: 'environment',
    lead: 'chengguan',
    supporting: ['qidu-gov', 'wentilv'],
    title: '关于加强太湖沿岸民宿垃圾分类收运的建议',
    facts:
      '七都镇太湖沿岸登记民宿 86 家，旺季日均垃圾 5.2 吨，是平日的四倍，收运仍是每天一次。厨余与其他垃圾混装率在三成以上。',
    asks: ['旺季收运由每天一次增加到两次', '民宿厨余垃圾单独收运', '把分类情况与民宿星级评定挂钩'],
    formedBy: ['research', 'visit'],
  },
  submitted(),
  accepted(133, 2026, (t) => t.ago(2)),
)

export const streets = [
  publicToilets,
  renovationWaste,
  marketParking,
  riders,
  guidance,
  bins,
  nightLights,
  homestays,
]
