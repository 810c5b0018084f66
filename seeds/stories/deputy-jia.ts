import { answered, inHand } from '../story/roads'
import {
  claimed,
  contact,
  drafted,
  kept,
  missed,
  partly,
  progress,
  published,
  rated,
  yes,
} from '../story/steps'
import { story } from '../story/story'

/* 代表甲, 震泽代表团: the deputy whose phone the demo opens on. */

const charging = story(
  {
    author: '甲',
    category: 'construction',
    lead: 'zhujian',
    supporting: ['xiaofang', 'gongdian'],
    title: '关于在老旧小区增设电动自行车集中充电设施的建议',
    facts:
      '震泽镇区 2000 年前建成的小区有 14 个，住户约 5200 户，登记电动自行车 6100 余辆，现有集中充电端口只有 180 个。' +
      '代表小组走访其中 6 个小区，看到从窗口拉线充电 47 处、车棚私接插座 31 处，楼道停车充电屡劝屡犯。' +
      '居民不是不愿意到集中点充电，而是端口少、离家远，三家运营商的服务费从每度 0.3 元到 0.8 元不等，公示不清。',
    asks: [
      '排查 2000 年前建成小区的充电缺口，三个月内公布清单',
      '今年在震泽镇先建 10 处集中充电点，端口不少于 400 个',
      '公示充电收费，明确服务费上限',
    ],
    formedBy: ['visit', 'meeting'],
  },
  inHand(47, (t) => t.begun('reply', 14)),
  missed('上午两次致电未接通，已短信说明来意'),
  contact('visit', '到震泽镇代表之家当面听取意见，看了花园弄、藕河街两个小区的现有车棚', {
    asks: [1, 2],
    on: (t) => t.ago(2),
  }),
)

const parking = story(
  {
    author: '甲',
    category: 'transport',
    lead: 'chengguan',
    supporting: ['gongan', 'zhenze-gov'],
    title: '关于优化震泽古镇周边停车供给的建议',
    facts:
      '节假日震泽古镇日均客流约 1.2 万人次，周边 500 米内公共泊位 310 个，高峰时段缺口在 400 个以上。' +
      '宝塔街口、镇南路一带车辆沿路停放近 600 米，公交车会车困难。古镇北侧有 3 家单位院内泊位 160 个，双休日基本空置。',
    asks: [
      '节假日开放古镇周边机关、企事业单位泊位，实行错时共享',
      '在古镇北侧增建一处临时停车场，泊位不少于 150 个',
      '在主要路口设置空余泊位引导屏',
    ],
    formedBy: ['research', 'voters'],
  },
  answered({
    no: 31,
    met: ['meeting', '会同震泽镇政府召开座谈会，逐条讨论三项诉求'],
    replyClass: 'B',
    answers: [
      yes('已与 3 家单位签订错时共享协议，双休日和法定节假日开放泊位 128 个，入口处设置了开放时间牌。'),
      partly(
        '古镇北侧临时停车场已列入本年度计划，一期建设泊位 90 个，路面采用透水砖。',
        '其余 60 个泊位涉及用地性质调整，须待地块规划明确后再建。',
      ),
      yes('在镇南路、宝塔街口、南浔方向入镇口设置 3 块引导屏，与开放泊位数据实时联通。'),
    ],
    promises: [
      {
        what: '建成古镇北侧临时停车场一期',
        measure: '投入使用，泊位不少于 90 个',
        due: (t) => t.monthEnd(4),
        section: '停车设施管理科',
      },
      {
        what: '设置空余泊位引导屏 3 块',
        measure: '屏幕与泊位数据联通',
        due: (t) => t.monthEnd(2),
        section: '停车设施管理科',
      },
    ],
    issuedOn: (t) => t.ago(5),
  }),
)

const library = story(
  {
    author: '甲',
    category: 'education',
    lead: 'wentilv',
    supporting: ['zhenze-gov'],
    title: '关于提升镇级图书馆夜间开放时长的建议',
    facts:
      '镇级图书馆多在 17 点闭馆，上班族和中学生下班放学后无馆可去。震泽图书馆座位 120 个，工作日白天平均使用不足 30 个，' +
      '周末则一座难求。走访的 85 名读者中，68 人希望开到 20 点以后。',
    asks: [
      '7 个镇的图书馆每周至少 4 天开放到 20 点 30 分',
      '设置 24 小时自助借还点，覆盖集镇主要居住区',
      '暑期增加学生自习座位',
    ],
    formedBy: ['visit', 'voters'],
  },
  answered({
    no: 19,
    session: 2025,
    on: '2025-01-17',
    met: ['visit', '在震泽图书馆现场沟通，一起查看了夜间照明和安保条件'],
    replyClass: 'B',
    answers: [
      yes(
        '自 2025 年 5 月起，震泽、盛泽、平望、黎里 4 镇图书馆周三至周六开放到 20 点 30 分，其余 3 镇年内跟进。',
      ),
      partly('先在震泽、同里各设 1 处 24 小时自助借还点。', '设备和运维费用较高，其余镇根据借阅量分批设置。'),
      yes('暑期将 7 镇图书馆的活动室临时改为自习室，共增加座位 210 个。'),
    ],
    promises: [
      {
        what: '7 个镇图书馆实行夜间开放',
        measure: '每周不少于 4 天，开放到 20 点 30 分',
        due: '2025-12-31',
        section: '公共服务科',
      },
      {
        what: '建成震泽、同里 24 小时自助借还点',
        measure: '2 处投入使用',
        due: (t) => t.monthEnd(1),
        section: '公共服务科',
      },
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '夜间开放后学生来得多了，自助借还点也请抓紧。' }),
  published(),
  claimed(1, '7 个镇图书馆均已延长开放时间，馆外公示牌更换完毕，附各馆开放时间表。', '2025-10-22'),
  kept(1),
  progress(2, '震泽点设备已进场调试，同里点正在接电。', (t) => t.ago(12)),
)

const lanes = story(
  {
    author: '甲',
    category: 'construction',
    lead: 'zhenze-gov',
    supporting: ['wentilv'],
    title: '关于修缮震泽古镇老街石板路的建议',
    facts:
      '宝塔街、文武坊一带石板路约 900 米，松动、断裂石板 230 余块，雨天积水溅脚，老人和推婴儿车的居民多次绊倒。' +
      '2023 年以来社区登记相关诉求 19 件。',
    asks: ['对松动断裂的石板逐块排查更换', '疏通石板下排水暗沟，解决积水', '施工期间保证商户和居民通行'],
  },
  answered({
    no: 36,
    session: 2024,
    on: '2024-02-20',
    issuedOn: '2024-05-15',
    met: ['visit', '沿宝塔街走了一遍，逐段核对破损位置'],
    replyClass: 'A',
    answers: [
      yes('已更换破损石板 241 块，均采用旧料或同质石材，保持街巷原貌。'),
      yes('清通暗沟 860 米，增设雨水箅子 22 处，5 月两次强降雨均未积水。'),
      yes('采取分段夜间施工，每段不超过 3 天，铺设临时木栈道，商户未停业。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '修得仔细，街坊都说好走了。' }),
  published(),
)

const shopfronts = story(
  {
    author: '甲',
    category: 'governance',
    lead: 'chengguan',
    title: '关于规范集镇沿街小店外摆经营的建议',
    facts: '镇南路两侧小店 140 余家，傍晚外摆占道较多，商户希望有个明确的范围和时段……（还要补走访数据）',
    asks: ['划定外摆时段和范围', ''],
  },
  drafted((t) => t.ago(3)),
)

const clinicMedicines = story(
  {
    author: '甲',
    category: 'health',
    lead: 'weijian',
    supporting: ['zhenze-gov'],
    title: '关于在村卫生室配备常用慢性病药品的建议',
    facts:
      '震泽镇 23 个村的卫生室常用降压、降糖药平均只有 9 种，村民配药要到镇卫生院，往返 10 公里左右。' +
      '全镇登记高血压、糖尿病患者 7800 余人，其中 65 岁以上占六成。',
    asks: ['村卫生室配备常用慢性病药品不少于 30 种', '开通缺药代配，三天内送到村'],
    formedBy: ['visit'],
  },
  answered({
    no: 6,
    on: (t) => t.ago(230),
    met: ['phone', '电话逐条核对诉求，约定试点村名单'],
    replyClass: 'A',
    answers: [
      yes('全镇 23 个村卫生室药品目录统一扩充到 34 种，与镇卫生院同价，已全部配齐。'),
      yes('开通缺药登记代配，由镇卫生院随巡回医疗车每周两次送药，急用的三天内送到。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '村里老人配药方便多了。' }),
  published(),
)

export const deputyJia = [charging, parking, shopfronts, library, lanes, clinicMedicines]
