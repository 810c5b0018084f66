import { answered, inHand } from '../story/roads'
import { contact, partly, progress, published, rated, submitted, yes } from '../story/steps'
import { story } from '../story/story'

/* 经济发展、一网通办、安全生产. */

const migration = story(
  {
    author: '辰',
    category: 'economy',
    lead: 'shuju',
    supporting: ['shichang', 'shuiwu'],
    title: '关于优化一网通办跨省企业迁移事项的建议',
    facts:
      '黎里镇与青浦、嘉善相邻，去年办理跨省迁移的企业 46 家，线上提交后仍要到两地窗口补材料，平均 19 个工作日，' +
      '税务、社保、公积金要分别再办一次。',
    asks: ['跨省迁移一次申报、两地同步', '电子档案互认，不再寄送纸质档案', '公布每个环节的办理时限'],
    formedBy: ['research', 'voters'],
  },
  submitted((t) => t.ago(1)),
)

const looms = story(
  {
    author: '辛',
    category: 'economy',
    lead: 'gongxin',
    supporting: ['zigui', 'shengze-gov'],
    title: '关于推进低效工业用地退二优二的建议',
    facts:
      '盛泽镇摸排低效工业用地 2100 亩，涉及企业 178 家，其中小喷织作坊 96 家。愿意腾退的企业担心安置地块和过渡期租金，' +
      '新进项目又缺标准厂房。',
    asks: ['公布腾退补偿和安置的统一标准', '先建标准厂房后腾退', '对入园企业给予过渡期租金补助'],
    formedBy: ['research', 'visit'],
  },
  answered({
    no: 4,
    session: 2025,
    on: '2025-01-17',
    met: ['visit', '与代表走访 5 家拟腾退企业，核对某企业搬迁意向'],
    replyClass: 'B',
    answers: [
      yes('补偿和安置标准已公布，按土地、厂房、设备分类计算。'),
      yes('标准厂房一期 12 万平方米已开工，优先供腾退企业使用。'),
      partly('已与首批 5 家企业商定过渡期租金和一年补助。', '补助期限延长到两年须报区政府研究。'),
    ],
    promises: [
      {
        what: '建成标准厂房一期 12 万平方米',
        measure: '竣工并交付企业',
        due: (t) => t.monthEnd(4),
        section: '产业转型科',
      },
      {
        what: '完成 96 家小喷织作坊腾退签约',
        measure: '签约率 100%',
        due: (t) => t.monthEnd(7),
        section: '产业转型科',
      },
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '标准公开了，企业心里有底。' }),
  published([{ line: 7, code: 'tradeSecret' }]),
  progress(2, '已签约 71 家，其余 25 家正在评估。', (t) => t.ago(26)),
)

const safetyAgents = story(
  {
    author: '戌',
    category: 'governance',
    lead: 'yingji',
    title: '关于规范安全生产第三方服务机构的建议',
    facts:
      '八坼街道企业聘请的安全服务机构 17 家，抽看 24 份检查报告，照片重复、隐患雷同的 9 份，企业说“花钱买报告”。',
    asks: ['建立第三方机构评分和黑名单', '对报告抽查复核并公布结果'],
    formedBy: ['research'],
  },
  answered({
    no: 65,
    session: 2024,
    on: '2024-02-20',
    issuedOn: '2024-05-16',
    met: ['meeting', '与代表和 6 家企业安全员座谈'],
    replyClass: 'A',
    answers: [
      yes('评分办法已施行，2 家机构列入黑名单。'),
      yes('抽查报告 320 份，查处弄虚作假 11 份并公开通报。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const kiosks = story(
  {
    author: '丙寅',
    category: 'governance',
    lead: 'shuju',
    supporting: ['lili-gov'],
    title: '关于在示范区增设一网通办自助终端的建议',
    facts:
      '黎里镇与上海、浙江往来办事的群众月均 400 余人次，镇上没有跨省自助终端，开证明、查社保要回户籍地。',
    asks: ['在黎里镇设置 2 台跨省自助终端', '公布可办事项清单'],
  },
  answered({
    no: 30,
    session: 2023,
    on: '2023-02-14',
    met: ['visit', '与代表在镇为民服务中心选点'],
    replyClass: 'A',
    answers: [
      yes('2 台终端已启用，24 小时可用，月均办件 520 件。'),
      yes('可办事项 214 项，清单贴在机身并上网公布。'),
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const seals = story(
  {
    author: '午',
    category: 'economy',
    lead: 'shuju',
    supporting: ['gongan', 'shichang'],
    title: '关于推广企业电子印章应用的建议',
    facts:
      '同里镇 130 家企业问卷，申领过电子印章的 52 家，用过的只有 14 家，招投标、银行、不动产等场景多数不认。',
    asks: ['公布认可电子印章的事项清单', '年内新增应用场景 30 个', '为小微企业提供免费申领'],
    formedBy: ['research', 'voters'],
  },
  answered({
    no: 40,
    met: ['video', '视频沟通，共享了问卷结果'],
    replyClass: 'B',
    answers: [
      yes('首批清单 86 项已公布，每季更新。'),
      partly('年内新增应用场景 22 个。', '银行类 8 个场景须由各行总部确定。'),
      yes('小微企业首枚电子印章免费申领。'),
    ],
    promises: [
      {
        what: '新增电子印章应用场景 22 个',
        measure: '清单公布并可用',
        due: (t) => t.monthEnd(6),
        section: '政务服务科',
      },
    ],
    issuedOn: (t) => t.ago(11),
  }),
  published([], (t) => t.ago(4)),
)

const labs = story(
  {
    author: '己巳',
    category: 'economy',
    lead: 'keji',
    supporting: ['gongxin', 'caizheng'],
    title: '关于促进高校科技成果在吴江转化的建议',
    facts:
      '江陵街道 38 家科技企业中，与高校有合作的 29 家，签约后真正落地的不到四成。企业反映中试场地难找，' +
      '成果信息散在各校，缺少懂技术又懂企业的经纪人。',
    asks: ['建设公共中试平台 1 处', '每季度发布成果和需求两张清单', '培养技术经纪人 50 名'],
    formedBy: ['research', 'meeting'],
  },
  inHand(57, (t) => t.ago(46)),
  contact('meeting', '在科技局召开座谈会，代表和 3 家企业参加', { on: (t) => t.ago(4) }),
)

export const economy = [migration, looms, safetyAgents, kiosks, seals, labs]
