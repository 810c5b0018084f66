import { answered, inHand } from '../story/roads'
import { claimed, confirmed, contact, disputed, kept, progress, published, rated, yes } from '../story/steps'
import { story } from '../story/story'

/* 农业农村: 休闲农业, 农村人居环境, 渔民再就业. */

const farmTourism = story(
  {
    author: '癸',
    category: 'agriculture',
    lead: 'nongye',
    supporting: ['wentilv', 'qidu-gov'],
    title: '关于完善休闲农业点标识和停车配套的建议',
    facts:
      '七都镇 14 个休闲农业点，周末客流约 6000 人次，进村路口没有统一标识，有停车场的 5 处，车辆停在田埂和村道上。',
    asks: ['统一设置导引标识', '改造生态停车场 6 处', '编制休闲农业电子地图'],
    formedBy: ['visit'],
  },
  answered({
    no: 39,
    session: 2025,
    on: '2025-02-12',
    met: ['visit', '与代表走访 5 个农业点'],
    replyClass: 'B',
    answers: [
      yes('统一设置导引标识 42 块，已全部安装。'),
      yes('生态停车场 6 处列入计划，共 380 个泊位。'),
      yes('电子地图已上线，可查采摘时令和余位。'),
    ],
    promises: [
      {
        what: '改造生态停车场 6 处',
        measure: '建成泊位 380 个并开放',
        due: '2025-11-30',
        section: '乡村产业科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  claimed(1, '6 处停车场全部建成，实有泊位 392 个。', '2025-11-14'),
  kept(1),
)

const villages = story(
  {
    author: '庚午',
    category: 'agriculture',
    lead: 'nongye',
    supporting: ['tongli-gov', 'chengguan'],
    title: '关于健全农村人居环境长效管护的建议',
    facts:
      '同里镇 11 个行政村整治后，抽看 33 个自然村，有 8 个出现杂物回堆、河岸垃圾，保洁员人均管护面积差别达三倍。',
    asks: ['按面积和人口核定保洁员', '建立村民积分激励', '每月公开检查结果'],
    formedBy: ['visit', 'research'],
  },
  answered({
    no: 52,
    session: 2025,
    on: '2025-02-12',
    issuedOn: '2025-05-07',
    met: ['meeting', '在村部召开现场会，邀请代表和 4 位村民代表'],
    replyClass: 'A',
    answers: [
      yes('重新核定保洁员 146 人，人均管护面积差距缩小到 1.3 倍。'),
      yes('11 个村全部推行积分兑换，参与农户 4300 余户。'),
      yes('检查结果每月在村务栏和小程序公开。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '积分办法村民很认。' }),
  published(),
)

const fishermen = story(
  {
    author: '丁',
    category: 'welfare',
    lead: 'renshe',
    supporting: ['nongye', 'qidu-gov'],
    title: '关于加强退捕渔民转产就业帮扶的建议',
    facts:
      '七都镇登记退捕渔民 380 人，其中 45 岁以上占六成，上岸后从事零工的多，有稳定岗位的不到一半，培训课程与就业意愿不合。',
    asks: ['逐人建档，一人一策', '开发护渔、保洁、绿化等公益岗位', '培训课程由本人选择'],
    formedBy: ['visit', 'research'],
  },
  answered({
    no: 27,
    session: 2022,
    on: '2022-02-15',
    issuedOn: '2022-05-10',
    met: ['visit', '到渔民新村入户 8 家'],
    replyClass: 'A',
    answers: [
      yes('380 人全部建档，制定一人一策。'),
      yes('开发公益岗位 54 个，已上岗 51 人。'),
      yes('提供 9 类课程自选，参加培训 162 人，其中 118 人实现稳定就业。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const coldStorage = story(
  {
    author: '辛未',
    category: 'agriculture',
    lead: 'nongye',
    supporting: ['taoyuan-gov', 'gongdian'],
    title: '关于支持家庭农场建设产地冷库的建议',
    facts:
      '桃源镇有葡萄、水蜜桃种植户 310 户，采收期集中在 20 天，没有冷库的农户当天卖不完就降价，去年损耗约一成五。' +
      '想建冷库的 26 户卡在用地和用电报装。',
    asks: ['明确冷库设施农用地备案办法', '用电报装开绿色通道', '对联建共用的冷库给予补助'],
    formedBy: ['visit'],
  },
  inHand(70, (t) => t.ago(50)),
  contact('phone', '电话沟通三条诉求', { on: (t) => t.ago(27) }),
  disputed('电话里只谈了用地一条，用电和补助没有说到。', (t) => t.ago(25)),
  contact('visit', '到桃源镇代表之家重新沟通，三条逐一说明', { on: (t) => t.ago(13) }),
  confirmed((t) => t.ago(11)),
)

const paddies = story(
  {
    author: '壬',
    category: 'agriculture',
    lead: 'nongye',
    supporting: ['tongli-gov', 'shuili'],
    title: '关于完善高标准农田排灌设施管护的建议',
    facts:
      '同里镇高标准农田 1.9 万亩，建成三年以上的片区有 14 座泵站、9 公里渠道损坏，农户自己垫钱修，责任不清。',
    asks: ['明确管护主体和经费', '汛前修复 14 座泵站', '建立报修电话，三天内到场'],
    formedBy: ['visit', 'meeting'],
  },
  answered({
    no: 24,
    on: (t) => t.ago(165),
    met: ['visit', '与代表和种粮大户查看 4 座泵站'],
    replyClass: 'B',
    answers: [
      yes('印发管护办法，镇为主体、村为责任人，按亩安排管护经费。'),
      yes('14 座泵站分两批修复，首批 9 座已完成。'),
      yes('报修电话已开通，平均 1.5 天到场。'),
    ],
    promises: [
      {
        what: '修复其余 5 座泵站',
        measure: '通水验收',
        due: (t) => t.monthEnd(2),
        section: '农田建设科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  progress(1, '其余 5 座中 3 座已换装水泵，2 座等待供电。', (t) => t.ago(15)),
)

export const countryside = [farmTourism, villages, fishermen, coldStorage, paddies]
