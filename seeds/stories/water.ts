import { answered } from '../story/roads'
import {
  confirmed,
  contact,
  issued,
  no,
  partly,
  progress,
  published,
  rated,
  reply,
  withheld,
  yes,
} from '../story/steps'
import { story } from '../story/story'

/* 生态环境、水务、水乡客厅. */

const fumes = story(
  {
    author: '寅',
    category: 'environment',
    lead: 'shengtai',
    supporting: ['chengguan', 'shichang'],
    title: '关于治理老街沿河餐饮油烟扰民的建议',
    facts:
      '盛泽老街沿河餐饮 29 家，楼上住户 140 余户，晚间油烟直排，两年来投诉 63 件。部分净化器只在检查时开。',
    asks: ['29 家餐饮全部安装在线监测', '公共烟道改造，高空排放', '公布每月检查结果'],
    formedBy: ['voters', 'visit'],
  },
  answered({
    no: 14,
    met: ['phone', '电话沟通一次'],
    replyClass: 'C',
    classReason: '公共烟道改造涉及产权人较多，暂不具备实施条件，先以加强检查为主。',
    answers: [
      partly('对 12 家面积较大的安装在线监测。', '其余面积较小，暂不要求。'),
      no('暂不改造公共烟道。', '产权人意见不统一。'),
      yes('每月公布检查结果。'),
    ],
  }),
  rated('fair', 'dissatisfied', {
    why: '油烟照旧，住户晚上仍不能开窗；公共烟道没有征求过住户意见。',
    on: (t) => t.begun('redo', 12),
  }),
  contact('visit', '分管负责人到老街居委会，与代表和 9 户住户面谈', { on: (t) => t.ago(6) }),
  confirmed((t) => t.ago(5)),
)

const riverLedger = story(
  {
    author: '子',
    category: 'environment',
    lead: 'shuili',
    supporting: ['hengshan-gov'],
    title: '关于公开镇村河道保洁责任的建议',
    facts:
      '横扇街道 212 条村级河道，河长牌上电话打不通的 41 块，保洁频次没有公开，夏季水葫芦、绿藻清理不及时。',
    asks: ['更新河长牌信息并公布保洁频次', '建立群众反映 48 小时处理机制'],
  },
  answered({
    no: 71,
    session: 2025,
    on: '2025-02-12',
    issuedOn: '2025-05-08',
    met: ['visit', '乘保洁船查看 3 条河道'],
    replyClass: 'A',
    answers: [
      yes('更新河长牌 212 块，扫码可看保洁频次和上次保洁时间。'),
      yes('48 小时处理机制已运行，办结反映 93 件，平均 31 小时。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const waterHall = story(
  {
    author: '丙',
    category: 'construction',
    lead: 'zigui',
    supporting: ['lili-gov', 'jiaotong', 'wentilv'],
    title: '关于完善水乡客厅公共服务配套的建议',
    facts:
      '水乡客厅吴江片区在建项目集中，周边 5 个村停车、厕所、饮水、应急救护点不足，节假日游客日均 8000 人次，村民出行受影响。',
    asks: ['编制公共服务配套清单', '先建 3 处综合服务驿站', '游客通道与村民通道分开'],
    formedBy: ['research', 'meeting'],
  },
  answered({
    no: 42,
    session: 2025,
    on: '2025-02-12',
    met: ['meeting', '与代表、设计单位和村委会座谈'],
    replyClass: 'B',
    answers: [
      yes('配套清单已编制完成，含停车、厕所、救护等 6 类 34 项。'),
      yes('3 处综合服务驿站已选址，分两期建设。'),
      partly('在 3 个村先行设置游客步道。', '另 2 个村道路过窄，须结合桥梁改造分流。'),
    ],
    promises: [
      {
        what: '建成综合服务驿站 3 处',
        measure: '投入使用，含厕所、饮水、急救箱',
        due: (t) => t.monthEnd(5),
        section: '国土空间规划科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
  progress(1, '首期 2 处驿站主体完工，正在接通水电。', (t) => t.ago(33)),
)

const algae = story(
  {
    author: '酉',
    category: 'environment',
    lead: 'shengtai',
    supporting: ['shuili'],
    title: '关于加强东太湖沿岸蓝藻应急打捞的建议',
    facts:
      '东太湖横扇段 7 公里，夏季偏南风时蓝藻在 3 个湖湾堆积，异味影响 4 个村。现有打捞船 2 艘，一处湖湾要等两天。',
    asks: ['高温期增加打捞船 3 艘', '设置拦藻围隔', '每日公布湖湾水质'],
    formedBy: ['visit'],
  },
  answered({
    no: 7,
    on: (t) => t.ago(240),
    met: ['visit', '与代表乘船查看 3 处湖湾'],
    replyClass: 'A',
    answers: [
      yes('调配打捞船 3 艘，3 个湖湾每日打捞。'),
      yes('布设拦藻围隔 2.6 公里。'),
      yes('高温期每日在小程序公布 3 个湖湾水质。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '最近湖边没有再闻到臭味。' }),
  published(),
)

const nightWork = story(
  {
    author: '卯',
    category: 'environment',
    lead: 'shengtai',
    supporting: ['zhujian'],
    title: '关于加强建筑工地夜间施工噪声管理的建议',
    facts:
      '松陵街道 3 处在建工地紧邻小区，夜间 22 点后浇筑、卸料平均每周 4 次，去年投诉 158 件，居民看不到夜间施工许可。',
    asks: ['夜间施工许可提前三天在小区公示', '工地安装噪声在线监测', '超标的当晚处置并反馈'],
    formedBy: ['voters'],
  },
  answered({
    no: 5,
    issuedOn: (t) => t.ago(150),
    met: ['phone', '电话沟通'],
    replyClass: 'C',
    classReason: '夜间连续浇筑属工艺需要，难以完全避免，拟加强提醒。',
    answers: [
      partly('许可在工地门口公示。', '小区内公示须物业配合，暂未统一。'),
      no('暂不要求安装在线监测。', '设备费用较高，现有条件不具备。'),
      yes('接到投诉及时处置。'),
    ],
  }),
  rated('dissatisfied', 'dissatisfied', {
    why: '只打了一个电话，三条诉求基本没有落实，夜里照样施工。',
    on: (t) => t.ago(141),
  }),
  contact('visit', '到松陵街道代表之家当面致歉并逐条商量，约定监测点位', {
    on: (t) => t.ago(133),
  }),
  confirmed(),
  reply(
    {
      replyClass: 'A',
      answers: [
        yes('3 处工地夜间许可均提前三天张贴在小区公告栏，并推送到居民群。'),
        yes('3 处工地全部安装噪声在线监测，数据接入监管平台。'),
        yes('实行当晚处置、次日反馈，近一个月接到投诉 6 件，均已反馈。'),
      ],
    },
    { on: (t) => t.ago(120) },
  ),
  issued(),
  rated('satisfied', 'satisfied', { comment: '第二次办得实在，夜里安静多了。' }),
  published(),
)

const pipes = story(
  {
    author: '午',
    category: 'construction',
    lead: 'shuili',
    supporting: ['gongshui'],
    title: '关于加强水源地取水口安全防护的建议',
    facts: '代表在视察中了解到，部分取水口岸线防护和备用水源切换方案需要完善，具体点位和参数另附材料说明。',
    asks: ['完善取水口岸线防护', '每年开展一次备用水源切换演练'],
    formedBy: ['research'],
  },
  answered({
    no: 99,
    session: 2025,
    on: '2025-03-03',
    issuedOn: '2025-05-28',
    met: ['visit', '到现场查看并当面说明'],
    replyClass: 'A',
    answers: [yes('岸线防护已按设计全部完成。'), yes('已完成年度切换演练，参演人员 60 余人。')],
    closed: { code: 'stateSecret', note: '涉及供水安全点位和参数，不宜公开' },
  }),
  rated('satisfied', 'satisfied'),
  withheld('stateSecret', '承办单位公开审查意见为不公开，涉及供水安全点位和参数。'),
)

export const water = [fumes, riverLedger, waterHall, algae, nightWork, pipes]
