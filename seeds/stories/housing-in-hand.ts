import { inHand, met } from '../story/roads'
import {
  accepted,
  contact,
  dispatched,
  disputed,
  handedOver,
  partly,
  reply,
  signed,
  submitted,
  yes,
} from '../story/steps'
import { story } from '../story/story'

/* 物业管理、老旧小区: what 区住建局 has in hand today. */

const selfBuilt = story(
  {
    author: '丁',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['qidu-gov'],
    title: '关于加快农村自建房安全鉴定的建议',
    facts:
      '七都镇排查出需鉴定的农村自建房 216 户，其中出租和经营用房 74 户。镇里联系到的鉴定机构只有 2 家，' +
      '每户排期一个半月，去年鉴定完成 61 户。部分房屋已出现墙体开裂、构件锈蚀。',
    asks: [
      '增加鉴定机构力量，年内完成出租和经营用房的鉴定',
      '对鉴定为 C、D 级的明确腾退和加固时限',
      '对困难家庭鉴定费用给予补助',
    ],
    formedBy: ['research'],
  },
  submitted(),
  accepted(76),
  handedOver(),
  dispatched((t) => t.begun('firstContact', 2)),
  signed(),
)

const riverside = story(
  {
    author: '丑',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['bache-gov'],
    title: '关于整治河道沿线违章搭建的建议',
    facts:
      '八坼街道直港、六里港两岸 2.4 公里，沿河搭建棚屋、鸡舍、堆场 37 处，部分伸到护岸以外，汛期挂漂阻水。' +
      '2023 年整治后有 11 处反弹。',
    asks: ['对 37 处搭建逐处认定、限期拆除', '建立沿河巡查清单，防止反弹'],
    formedBy: ['visit'],
  },
  submitted(),
  accepted(83),
  handedOver(),
  dispatched((t) => t.begun('returnWindow', 0)),
)

const lifts = story(
  {
    author: '乙丑',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['songling-gov', 'gongdian'],
    title: '关于简化既有住宅加装电梯流程的建议',
    facts:
      '松陵街道 5 层以上无电梯住宅约 610 个单元，去年提出加装申请 46 个，最终开工 13 个。' +
      '申请人反映要跑 7 个窗口、交 19 份材料，管线迁移报价差别大，一楼住户补偿没有参考标准。',
    asks: ['加装电梯实行一个窗口受理、并联审批', '公布管线迁移收费的参考价', '出台一楼住户补偿的指导意见'],
    formedBy: ['voters', 'meeting'],
  },
  inHand(63, (t) => t.ago(48)),
  contact('visit', '到松陵街道代表之家走访，介绍了并联审批的考虑', { on: (t) => t.ago(9) }),
  disputed('当天只是电话说了几句，没有到代表之家走访，第 2、3 条也没有谈。', (t) => t.ago(7)),
)

const secondaryWater = story(
  {
    author: '卯',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['gongshui', 'songling-gov'],
    title: '关于改造老旧小区二次供水设施的建议',
    facts:
      '松陵街道 9 个小区仍用 20 年以上的屋顶水箱和地下水池，涉及 3300 余户。去年夏天水压不足投诉 112 件，' +
      '抽看的 5 个水箱有 2 个盖板锈穿。',
    asks: [
      '两年内完成 9 个小区二次供水设施改造',
      '改造前每季度清洗消毒并公示水质',
      '改造后交由供水公司统一管理',
    ],
  },
  inHand(68, (t) => t.ago(52)),
  met('visit', '与代表一起查看了鲈乡片区两处泵房', (t) => t.ago(16)),
)

const credit = story(
  {
    author: '巳',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['pingwang-gov'],
    title: '关于完善物业服务企业信用评价的建议',
    facts:
      '平望镇 21 个小区由 13 家物业企业服务，信用评分最高与最低相差不到 4 分，业主投诉最多的 2 家仍是“良好”。' +
      '评分里业主评价只占一成，续聘和招标也不看评分。',
    asks: ['提高业主评价在信用评分中的比重', '评分结果与前期物业招标挂钩', '每季度公布投诉办结情况'],
    formedBy: ['research', 'voters'],
  },
  inHand(54, (t) => t.ago(64)),
  met('meeting', '召集物业企业和业委会代表座谈，三条诉求都作了讨论'),
  reply(
    {
      replyClass: 'B',
      answers: [
        yes('业主评价比重拟由一成提高到三成，正在征求意见。'),
        partly('评分靠后的企业限制参加前期物业招标。', '具体限制期限须与招标管理部门商定。'),
      ],
    },
    { ready: false, on: (t) => t.ago(4) },
  ),
)

const ponding = story(
  {
    author: '庚',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['shuili', 'taoyuan-gov'],
    title: '关于推进海绵化改造减少小区积水的建议',
    facts:
      '桃源镇 3 个安置小区地势偏低，近两年汛期累计积水 14 次，最深处没过脚踝，底楼 48 户进水。' +
      '小区内雨水管径偏小，硬化地面占八成，雨水没有去处。',
    asks: ['对 3 个小区雨水管网扩径清淤', '利用绿地建设雨水花园和透水停车位', '汛前在低洼处配备移动排水泵'],
  },
  inHand(51, (t) => t.ago(70)),
  met('visit', '雨后到青云新村查看积水点，代表指认了 4 处'),
  reply(
    {
      replyClass: 'B',
      answers: [
        yes('3 个小区雨水管网扩径方案已通过评审，先行清淤 2.1 公里。'),
        yes('结合改造建设雨水花园 4 处、透水停车位 120 个。'),
        yes('已为 3 个小区各配备移动排水泵 1 台，由社区值班人员保管。'),
      ],
      promises: [
        {
          what: '完成 3 个安置小区雨水管网扩径',
          measure: '通过竣工验收，汛期不再积水',
          due: (t) => t.monthEnd(6),
          section: '城市建设科',
        },
      ],
    },
    { on: (t) => t.ago(2) },
  ),
)

const revenue = story(
  {
    author: '乙',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['jiangling-gov'],
    title: '关于规范小区公共收益公示的建议',
    facts:
      '江陵街道抽看 11 个小区，电梯广告、公共车位、快递柜等年收益合计约 190 万元，按规定公示的只有 3 个小区，' +
      '2 个小区的合同由物业企业自行签订，业委会不知情。',
    asks: [
      '公共收益单独列账，每半年公示收支',
      '广告、车位等合同须经业主大会或业委会同意',
      '街道每年抽查一次账目',
    ],
    formedBy: ['voters', 'meeting'],
  },
  submitted((t) => t.begun('assign', 5)),
)

export const housingInHand = [selfBuilt, riverside, lifts, secondaryWater, credit, ponding, revenue]
