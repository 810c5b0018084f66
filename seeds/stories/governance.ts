import { answered, numbered } from '../story/roads'
import {
  accepted,
  claimed,
  declined,
  handedOver,
  kept,
  published,
  rated,
  submitted,
  withdrawn,
  withheld,
  yes,
} from '../story/steps'
import { story } from '../story/story'

/* 社会治理、公共法律服务、外来人口; and suggestions that left the main road. */

const legalAid = story(
  {
    author: '己',
    category: 'governance',
    lead: 'sifa',
    supporting: ['songling-gov'],
    title: '关于增加社区公共法律服务点的建议',
    facts:
      '松陵街道 31 个社区，有固定律师坐班的 9 个，每周半天。去年社区调解纠纷 740 余件，涉及物业、租赁、劳务的占七成，' +
      '居民问一次法律要等上一周。',
    asks: ['律师坐班扩大到 20 个社区，每周不少于一天', '开通线上预约和视频咨询'],
    formedBy: ['voters'],
  },
  numbered(128, (t) => t.begun('dispatch', 3)),
)

const riderRights = story(
  {
    author: '辛',
    category: 'governance',
    lead: 'renshe',
    supporting: ['gongan', 'shichang'],
    title: '关于健全外卖骑手权益保障的建议',
    facts:
      '盛泽镇常驻骑手约 820 人，签订书面协议的不足一半，近一年受伤 43 人，其中 27 人没有职业伤害保障。' +
      '骑手反映超时扣款标准不透明，恶劣天气照常派单。',
    asks: [
      '推动平台站点与骑手签订书面协议',
      '实现职业伤害保障全覆盖',
      '恶劣天气延长配送时限',
      '设立骑手驿站 5 处',
    ],
    formedBy: ['visit', 'meeting'],
  },
  submitted(),
  accepted(131, 2026, (t) => t.ago(1)),
)

const newcomers = story(
  {
    author: '庚午',
    category: 'governance',
    lead: 'gongan',
    supporting: ['tongli-gov'],
    publicity: 'titleOnly',
    title: '关于优化外来人口居住登记服务的建议',
    facts:
      '同里镇登记外来人口 4.8 万人，居住登记要到派出所窗口，企业集中用工季排队两小时，出租房东不熟悉申报。',
    asks: ['开通手机自助申报', '用工季到企业集中办理'],
  },
  answered({
    no: 64,
    session: 2025,
    on: '2025-02-12',
    met: ['phone', '电话沟通，代表提供了 6 家用工企业名单'],
    replyClass: 'A',
    answers: [yes('手机自助申报已开通，平均 5 分钟完成。'), yes('用工季到 23 家企业上门办理 6100 余人次。')],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

const mediation = story(
  {
    author: '丙寅',
    category: 'governance',
    lead: 'sifa',
    supporting: ['xinfang'],
    publicity: 'closed',
    closedReason: '文中涉及多起尚在调解的家庭纠纷，当事人可能被辨认',
    title: '关于完善多年积怨纠纷联合调解的建议',
    facts:
      '黎里镇有 5 起延续三年以上的邻里、家庭纠纷，先后由村、司法所、派出所各调解多次，各做各的，当事人重复讲述。',
    asks: ['建立一案一组的联合调解', '由一名固定调解员跟到底'],
    formedBy: ['visit'],
  },
  answered({
    no: 82,
    session: 2025,
    on: '2025-02-12',
    met: ['visit', '到黎里镇代表之家当面沟通'],
    replyClass: 'B',
    answers: [yes('5 起纠纷全部成立联合调解小组，已化解 3 起。'), yes('每起确定一名固定调解员。')],
    promises: [
      {
        what: '其余 2 起纠纷形成调解方案',
        measure: '方案送达双方当事人',
        due: '2025-09-30',
        section: '人民参与和促进法治科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  withheld('privacy', '代表申请不公开，内容涉及家庭纠纷当事人隐私。'),
  claimed(1, '2 起纠纷调解方案均已送达，其中 1 起签订协议。', '2025-09-12'),
  kept(1),
)

const grid = story(
  {
    author: '亥',
    category: 'governance',
    lead: 'shengze-gov',
    title: '关于减轻社区网格员报表负担的建议',
    facts: '盛泽镇 4 个社区网格员每月填报表 37 张，其中 21 张内容重复，入户时间不到工作时间的三成。',
    asks: ['合并重复报表', '数据由系统生成，不再手工填报'],
  },
  answered({
    no: 53,
    session: 2023,
    on: '2023-02-14',
    met: ['visit', '与代表和 5 名网格员座谈'],
    replyClass: 'A',
    answers: [yes('37 张报表合并为 12 张。'), yes('其中 8 张由系统自动生成，网格员只需核对。')],
  }),
  rated('satisfied', 'satisfied', { comment: '网格员入户的时间多了。' }),
  published(),
)

const railway = story(
  {
    author: '戊',
    category: 'transport',
    lead: 'jiaotong',
    title: '关于调整高铁平望段列车停靠班次的建议',
    facts: '平望镇企业出差人员反映途经列车停靠班次少，希望增加工作日早晚停靠各 2 班，并调整票价。',
    asks: ['增加工作日早晚停靠班次', '调整区间票价'],
    formedBy: ['voters'],
  },
  submitted(),
  declined(
    'outside',
    '列车停靠和票价由铁路部门决定，不属于本区职权。已作为代表来信转送有关方面，收到回音后告知您。',
    (t) => t.ago(17),
  ),
)

const kindergarten = story(
  {
    author: '辛未',
    category: 'education',
    lead: 'jiaoyu',
    title: '关于增加桃源镇幼儿园校车线路的建议',
    facts:
      '桃源镇 3 个村的幼儿入园路程超过 5 公里，现有校车 2 条线路，座位不够，冬季家长骑电动车接送不安全。',
    asks: ['增加校车线路 2 条', '配备随车照管人员'],
  },
  submitted(),
  accepted(119),
  withdrawn('教育局开学前已增开两条线路，问题已经解决，不再需要办理。', (t) => t.ago(10)),
)

const hotline = story(
  {
    author: '子',
    category: 'governance',
    lead: 'xinfang',
    supporting: ['shuju'],
    title: '关于改进便民热线回访方式的建议',
    facts:
      '横扇街道居民反映，热线工单办结后多为短信回访，回复“不满意”没有下文，同一问题重复打了 3 次以上的有 26 人。',
    asks: ['重复反映的工单改为人工回访', '不满意的工单退回重办并告知期限'],
    formedBy: ['voters'],
  },
  submitted(),
  accepted(124),
  handedOver((t) => t.begun('dispatch', 0)),
)

export const governance = [legalAid, riderRights, newcomers, mediation, grid, railway, kindergarten, hotline]
