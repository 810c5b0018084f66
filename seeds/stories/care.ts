import { answered, inHand, met } from '../story/roads'
import {
  claimed,
  dispatched,
  handedOver,
  issued,
  kept,
  no,
  partly,
  published,
  rated,
  reply,
  signed,
  accepted,
  submitted,
  yes,
} from '../story/steps'
import { story } from '../story/story'

/* 社区养老、医疗、托育、残疾人: 区民政局, 区卫健委 and others. */

const nightClinic = story(
  {
    author: '午',
    category: 'health',
    lead: 'weijian',
    supporting: ['yibao'],
    title: '关于增设镇级夜间儿科门诊的建议',
    facts:
      '同里、八坼、平望一带 0 到 14 岁儿童约 2.3 万人，夜间发热要到城区医院，平均车程 35 分钟，候诊两小时以上。' +
      '镇级医院儿科医生多为 1 至 2 人，夜间没有门诊。',
    asks: ['在 3 个镇级医院开设夜间儿科门诊到 22 点', '城区儿科医生轮流下沉坐诊', '夜间门诊同等医保待遇'],
    formedBy: ['voters', 'research'],
  },
  inHand(44, (t) => t.begun('reply', 5)),
  met('meeting', '与代表和三家镇级医院院长座谈，三条诉求都谈了', (t) => t.ago(22)),
)

const nursery = story(
  {
    author: '乙',
    category: 'welfare',
    lead: 'weijian',
    supporting: ['jiangling-gov', 'fagai'],
    title: '关于增设社区婴幼儿托位的建议',
    facts:
      '江陵街道 0 到 3 岁婴幼儿 4100 余人，备案托位 520 个，普惠托位不到三成，月费平均 2800 元，双职工家庭负担重。',
    asks: ['新增普惠托位不少于 200 个', '利用社区闲置用房举办托育点', '公布收费和备案机构名单'],
    formedBy: ['voters', 'visit'],
  },
  answered({
    no: 18,
    on: (t) => t.ago(200),
    met: ['visit', '与代表查看两处拟改造的社区用房'],
    replyClass: 'B',
    answers: [
      yes('新增普惠托位 220 个，分布在 5 个社区。'),
      yes('改造社区闲置用房 3 处，用于举办托育点。'),
      yes('备案机构和收费标准已在政府网站公布，按季更新。'),
    ],
    promises: [
      {
        what: '新增社区普惠托位 220 个',
        measure: '5 个社区全部开托',
        due: (t) => t.monthEnd(0),
        section: '人口家庭科',
      },
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '盼早日开托。' }),
  published(),
  claimed(1, '5 个社区托育点全部开托，实有普惠托位 224 个，请代表核对。', (t) => t.ago(3)),
)

const canteen = story(
  {
    author: '未',
    category: 'welfare',
    lead: 'minzheng',
    supporting: ['jiangling-gov'],
    title: '关于完善城乡接合部社区老年助餐的建议',
    facts:
      '江陵街道 4 个动迁社区 60 岁以上老人 2900 人，助餐点只有 1 处，离最远的小区 2.6 公里，送餐也不覆盖。',
    asks: ['新增助餐点 3 处', '对 80 岁以上独居老人送餐上门', '每周公布菜单和价格'],
  },
  answered({
    no: 8,
    session: 2025,
    on: '2025-01-17',
    issuedOn: '2025-04-14',
    met: ['visit', '在社区食堂与代表和 6 位老人一起座谈'],
    replyClass: 'A',
    answers: [
      yes('3 处助餐点已开餐，日均就餐 410 人次。'),
      yes('为 126 位高龄独居老人送餐上门，每餐补贴 4 元。'),
      yes('菜单和价格每周一在助餐点和居民群公布。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '老人吃得热乎，谢谢。' }),
  published(),
)

const accessible = story(
  {
    author: '戊',
    category: 'welfare',
    lead: 'canlian',
    supporting: ['zhujian', 'minzheng'],
    title: '关于推进困难残疾人家庭无障碍改造的建议',
    facts:
      '平望镇登记肢体、视力残疾人 760 人，家中有台阶、门槛、蹲便等障碍的 310 户，其中低收入 92 户，近两年改造 18 户。',
    asks: ['两年内完成 92 户低收入家庭改造', '改造方案由本人确认，一户一策'],
  },
  answered({
    no: 72,
    session: 2024,
    on: '2024-02-20',
    met: ['visit', '与代表入户 5 家，听取本人意见'],
    replyClass: 'B',
    answers: [
      yes('92 户列入 2024、2025 两年计划，当年先改 50 户。'),
      yes('一户一策，方案由本人或家属签字确认后施工。'),
    ],
    promises: [
      {
        what: '完成 92 户低收入残疾人家庭无障碍改造',
        measure: '逐户验收，本人签字',
        due: '2025-10-31',
        section: '康复科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  claimed(1, '92 户全部完成改造并由本人签字验收。', '2025-10-15'),
  kept(1),
)

const charity = story(
  {
    author: '庚',
    category: 'welfare',
    lead: 'minzheng',
    title: '关于由区级财政配比支持社区慈善基金的建议',
    facts:
      '全区社区慈善基金 60 余支，桃源镇 7 支年募集平均 2.4 万元，可用于应急救助的很少，社区希望财政按募集额一比一配比。',
    asks: ['区级财政按募集额一比一配比', '建立社区慈善基金信息公开平台'],
    formedBy: ['research'],
  },
  answered({
    no: 83,
    session: 2023,
    on: '2023-02-14',
    met: ['meeting', '与代表、镇慈善会座谈'],
    replyClass: 'C',
    classReason: '财政资金配比社会募集缺少政策依据，暂不能实施，拟先以项目补助方式支持，本条留作参考。',
    answers: [
      no('暂不实行配比。', '财政资金不宜直接注入社会组织管理的基金。'),
      yes('信息公开纳入慈善信息平台，每半年公布一次收支。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const longTermCare = story(
  {
    author: '巳',
    category: 'health',
    lead: 'yibao',
    title: '关于提高长期护理保险居家护理标准的建议',
    facts:
      '平望镇享受长期护理保险待遇 640 人，选择居家护理的占七成，每月上门服务 12 小时，重度失能家庭普遍反映时长不够。',
    asks: ['重度失能居家护理每月增加到 20 小时', '增加夜间服务项目'],
    formedBy: ['voters'],
  },
  submitted(),
  accepted(41),
  handedOver((t) => t.ago(72)),
  dispatched(),
  signed(),
  reply(
    {
      replyClass: 'C',
      classReason: '待遇标准由市级统一规定，本区无权调整，已将建议书面报送市级主管部门，留作参考。',
      answers: [
        no('暂不能增加服务时长。', '待遇标准实行市级统筹，须由上级统一调整。'),
        partly('在 3 家机构试点晚间协助就寝服务。', '整夜陪护不在现行服务项目内。'),
      ],
      noContact: { reason: 'refused', note: '代表来电表示情况已在材料中写清，不需另行沟通' },
    },
    { on: (t) => t.ago(11) },
  ),
  issued((t) => t.ago(9)),
)

const ageFriendly = story(
  {
    author: '己',
    category: 'welfare',
    lead: 'minzheng',
    supporting: ['songling-gov'],
    publicity: 'titleOnly',
    title: '关于简化高龄老人居家适老化改造申请的建议',
    facts:
      '松陵街道 80 岁以上老人 3700 余人，去年申请适老化改造 68 户，申请要填 5 张表、提供 4 项证明，子女在外地的多半放弃。',
    asks: ['申请材料压缩到 2 项', '社区上门代办'],
    formedBy: ['visit'],
  },
  answered({
    no: 12,
    on: (t) => t.ago(205),
    met: ['visit', '与代表入户两家，现场试填新表'],
    replyClass: 'A',
    answers: [
      yes('申请材料压缩为身份证明和申请表 2 项，其余由部门间核验。'),
      yes('社区网格员上门代办，已代办 57 户。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

export const care = [nightClinic, nursery, canteen, accessible, charity, longTermCare, ageFriendly]
