import { answered, inHand } from '../story/roads'
import { claimed, kept, missed, no, partly, progress, published, rated, reply, yes } from '../story/steps'
import { story } from '../story/story'

/* 农贸市场、消费、食品: 区市场监管局 and 区商务局. */

const fairScales = story(
  {
    author: '戊',
    category: 'economy',
    lead: 'shichang',
    supporting: ['shangwu'],
    title: '关于在农贸市场设置公平秤和价格公示屏的建议',
    facts:
      '平望、盛泽、黎里等镇 12 家农贸市场，公平秤要么放在办公室，要么长期没有校准。代表小组随机复秤 60 笔，短斤少两 9 笔。' +
      '各市场同种蔬菜价差最高达四成，买菜人难以比较。',
    asks: ['每家农贸市场在出入口设置公平秤并定期检定', '设置价格公示屏，每日更新主要品种价格'],
    formedBy: ['visit', 'voters'],
  },
  answered({
    no: 88,
    session: 2025,
    on: '2025-02-12',
    met: ['meeting', '与代表和 5 家市场开办方座谈'],
    replyClass: 'B',
    answers: [
      yes('2025 年底前在 12 家农贸市场设置公平秤 36 台，每季度检定一次，检定结果贴在秤上。'),
      partly('先在 5 家星级市场安装价格公示屏。', '其余市场管线老化，结合市场改造实施。'),
    ],
    promises: [
      {
        what: '12 家农贸市场设置公平秤 36 台',
        measure: '全部启用，季度检定',
        due: '2025-12-31',
        section: '计量科',
      },
      {
        what: '5 家星级市场安装价格公示屏',
        measure: '每日更新主要品种价格',
        due: '2025-10-31',
        section: '消费维权科',
      },
    ],
  }),
  rated('satisfied', 'fair', { comment: '公示屏做得快，公平秤再抓紧。' }),
  published(),
  claimed(2, '5 家市场公示屏全部启用，价格由市场每天 7 点前更新。', '2025-10-13'),
  kept(2, '2025-10-20'),
  progress(1, '已设公平秤 28 台，3 家市场正在改造，改造完成后补齐其余 8 台。', '2025-12-25'),
)

const drainage = story(
  {
    author: '巳',
    category: 'construction',
    lead: 'shangwu',
    supporting: ['pingwang-gov', 'tongli-gov'],
    title: '关于改善老旧农贸市场排水的建议',
    facts:
      '平望、同里 3 家老市场排水沟浅窄，水产区污水外溢，雨天积水 5 到 8 厘米，摊主垫砖做生意，顾客穿雨鞋买菜。',
    asks: ['改造 3 家市场排水沟和地面坡度', '水产区单独设置沉淀格栅', '改造期间设置临时市场'],
    formedBy: ['visit'],
  },
  answered({
    no: 104,
    session: 2025,
    on: '2025-03-14',
    met: ['visit', '雨后到三家市场逐一查看'],
    replyClass: 'B',
    answers: [
      yes('平望、同里 3 家市场排水改造全部列入计划，汛前开工。'),
      yes('水产区设置沉淀格栅 14 组，每日清理。'),
      yes('利用邻近空地搭建临时市场，摊位费减半。'),
    ],
    promises: [
      {
        what: '完成平望 2 家市场排水改造',
        measure: '竣工验收，雨天不积水',
        due: '2025-08-31',
        section: '市场建设科',
      },
      {
        what: '完成同里 1 家市场排水改造',
        measure: '竣工验收，雨天不积水',
        due: '2025-09-30',
        section: '市场建设科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  claimed(1, '平望两家市场完工，8 月暴雨期间未积水。', '2025-08-26'),
  kept(1),
  claimed(2, '同里市场完工验收，雨季未再积水。', '2025-09-24'),
  kept(2),
)

const schoolGateFood = story(
  {
    author: '戊辰',
    category: 'health',
    lead: 'shichang',
    supporting: ['jiaoyu'],
    title: '关于规范校园周边小食品店经营的建议',
    facts:
      '平望镇 4 所学校周边 200 米内有小食品店 31 家，抽看 12 家，索证索票不全的 7 家，“三无”辣条、玩具食品仍有销售。',
    asks: ['对校园周边食品店建档并公示等级', '开学前后集中检查', '公布举报方式，反馈处理结果'],
    formedBy: ['voters'],
  },
  answered({
    no: 15,
    on: (t) => t.ago(190),
    met: ['visit', '放学时段与代表一起走访 6 家小店'],
    replyClass: 'A',
    answers: [
      yes('31 家小店全部建档，等级牌张贴在门口。'),
      yes('开学前后检查两轮，立案 3 起，下架不合格食品 41 批次。'),
      yes('公布举报电话，收到反映 14 件，均在 5 个工作日内反馈。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '家长放心多了。' }),
  published(),
)

const oldBrands = story(
  {
    author: '申',
    category: 'economy',
    lead: 'shangwu',
    supporting: ['shichang', 'wentilv'],
    publicity: 'titleOnly',
    title: '关于设立老字号食品振兴专项资金的建议',
    facts:
      '全区有黑豆腐干、麦芽塌饼、熏青豆等传统食品作坊 40 余家，传承人平均年龄 58 岁，近五年歇业 9 家。' +
      '小作坊改造一条合规生产线约需 60 万元，融资难。',
    asks: [
      '设立每年不少于 500 万元的老字号食品振兴专项资金',
      '对作坊改造给予贷款贴息',
      '组织老字号进景区、进车站',
    ],
    formedBy: ['research'],
  },
  answered({
    no: 33,
    session: 2025,
    on: '2025-01-17',
    met: ['visit', '到代表企业走访，听取两位传承人意见'],
    replyClass: 'C',
    classReason:
      '单独设立专项资金目前财政条件尚不具备，拟在编制下一轮商贸扶持政策时一并研究，本件先留作参考。',
    answers: [
      no('专项资金暂不单列。', '现行商贸扶持资金已包含老字号内容，重复设立不符合资金整合要求。'),
      partly('符合条件的作坊可申报小微企业贴息。', '作坊登记为个体工商户的，暂不在贴息范围内。'),
      yes('已组织 18 家老字号进同里、震泽两处景区设点。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '理由讲得清楚，盼下一轮政策考虑。' }),
  published(),
)

const prepaidCards = story(
  {
    author: '丙寅',
    category: 'economy',
    lead: 'shangwu',
    supporting: ['shichang'],
    title: '关于加强预付卡消费监管的建议',
    facts:
      '黎里镇近一年健身、美发、教培预付卡纠纷 87 起，涉及金额 130 余万元，其中门店关闭失联的 22 起，消费者多数自认倒霉。',
    asks: ['建立预付卡商户备案公示名单', '推行资金第三方存管', '对失联商户公开曝光'],
    formedBy: ['voters', 'research'],
  },
  inHand(64, (t) => t.ago(80)),
  missed('工作日上午致电，无人接听', (t) => t.ago(50)),
  missed('下午致电并发短信，未回复', (t) => t.ago(41)),
  missed('晚间致电，仍未接通，已请黎里代表团转告', (t) => t.ago(29)),
  reply(
    {
      replyClass: 'B',
      answers: [
        yes('已公布首批备案商户 164 家，可在小程序查询。'),
        partly('在教培、健身行业推行资金存管。', '美发等小微商户存管成本偏高，先行自愿参加。'),
        yes('每季度曝光失联商户并纳入经营异常名录。'),
      ],
      promises: [
        {
          what: '教培、健身行业预付资金存管全覆盖',
          measure: '备案商户全部签约存管',
          due: (t) => t.monthEnd(7),
          section: '市场秩序科',
        },
      ],
      noContact: { reason: 'unreachable', note: '三次致电及短信均未联系上，已请代表团转告' },
    },
    { on: (t) => t.ago(3) },
  ),
)

export const markets = [fairScales, drainage, schoolGateFood, oldBrands, prepaidCards]
