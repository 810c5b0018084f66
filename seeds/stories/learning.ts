import { answered, inHand } from '../story/roads'
import { drafted, missed, no, partly, published, rated, returned, submitted, yes } from '../story/steps'
import { story } from '../story/story'

/* 教育、职业教育、文体、全民健身. */

const afterSchool = story(
  {
    author: '辰',
    category: 'education',
    lead: 'jiaoyu',
    title: '关于提升小学课后服务质量的建议',
    facts:
      '黎里镇 5 所小学参加课后服务的学生占九成，但六成时间是写作业，体育和艺术课程每周不足 1 次，外聘教师没有固定渠道。',
    asks: ['课后服务每周至少安排 2 次体育或艺术课程', '建立外聘教师名录', '允许家长按学期选课'],
    formedBy: ['voters', 'meeting'],
  },
  answered({
    no: 29,
    session: 2025,
    on: '2025-01-17',
    met: ['meeting', '在黎里镇召开家长和校长座谈会'],
    replyClass: 'A',
    answers: [
      yes('5 所小学课后服务均安排每周 2 次以上体育或艺术课程。'),
      yes('公布外聘教师名录，首批 143 人，统一审核、统一课酬。'),
      yes('自新学期起家长可按学期选课，期中可调整一次。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '孩子回家会说今天打了羽毛球。' }),
  published(),
)

const trailLights = story(
  {
    author: '酉',
    category: 'education',
    lead: 'wentilv',
    supporting: ['hengshan-gov'],
    title: '关于完善健身步道夜间照明和驿站的建议',
    facts: '横扇街道健身步道 4.5 公里，夜间锻炼的居民约 600 人，中段 1.8 公里没有路灯，沿途没有饮水和厕所。',
    asks: ['补齐 1.8 公里照明', '设置 2 处健身驿站，提供饮水和厕所'],
  },
  answered({
    no: 3,
    issuedOn: (t) => t.ago(18),
    met: ['visit', '傍晚与代表沿步道走了一遍'],
    replyClass: 'A',
    answers: [
      yes('补装庭院灯 72 盏，22 点后自动降低亮度。'),
      yes('2 处驿站投入使用，早 6 点至晚 22 点开放。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '晚上走步不用打手电了。' }),
)

const weaving = story(
  {
    author: '甲子',
    category: 'education',
    lead: 'wentilv',
    supporting: ['shengze-gov'],
    title: '关于新建区级丝绸非遗展示馆的建议',
    facts:
      '盛泽镇有宋锦织造、缂丝等传承人 26 人，作品散在各家作坊和企业展厅，没有一处集中展示，研学团队年均 3 万人次只能看半天。',
    asks: ['在盛泽镇新建区级丝绸非遗展示馆', '支持传承人进校园授课'],
    formedBy: ['research'],
  },
  answered({
    no: 93,
    session: 2025,
    on: '2025-03-03',
    issuedOn: '2025-06-12',
    met: ['visit', '到 3 家作坊走访，听取传承人意见'],
    replyClass: 'C',
    classReason:
      '新建场馆未列入本轮重点工程，用地和资金暂不具备条件，建议先整合现有展厅，待条件成熟再行研究。',
    answers: [
      no('暂不新建场馆。', '现有 4 处展厅尚有空间，新建场馆需重新选址立项。'),
      yes('组织 11 位传承人在 14 所学校开课，每学期不少于 8 课时。'),
    ],
  }),
  rated('satisfied', 'satisfied', { comment: '先把现有展厅连起来，也是办法。' }),
  published(),
)

const napping = story(
  {
    author: '午',
    category: 'education',
    lead: 'jiaoyu',
    title: '关于在中小学推行午休躺睡的建议',
    facts:
      '同里镇 3 所学校 2600 名学生中午趴桌午休，家长普遍反映手麻、颈酸。1 所学校利用体育馆试行躺睡 4 个班，效果较好。',
    asks: ['年内 3 所学校全部实现午休躺睡', '购置课桌椅时统一选用可躺式'],
    formedBy: ['voters'],
  },
  answered({
    no: 27,
    on: (t) => t.ago(170),
    met: ['visit', '到试行学校查看，与代表和校长交换意见'],
    replyClass: 'C',
    classReason: '教室面积和层高限制，现有校舍暂不能全部实现躺睡，拟在新建、改扩建学校中落实。',
    answers: [
      partly('先在 1 所学校扩大到 12 个班。', '另 2 所学校教室生均面积不足，躺椅展开后疏散通道不够。'),
      partly('今后新购课桌椅优先选用可躺式。', '在用课桌椅未到更换年限。'),
    ],
  }),
  rated('fair', 'fair', { comment: '新建学校请一定落实。' }),
  published(),
)

const sharedGrounds = story(
  {
    author: '丙',
    category: 'education',
    lead: 'jiaoyu',
    supporting: ['weijian'],
    title: '关于开放学校运动场馆错时共享的建议',
    facts:
      '黎里镇 6 所学校有塑胶跑道和室内馆，周末对外开放的只有 2 所，居民反映想打球没有场地。' +
      '学校担心安全责任和水电、安保开支。',
    asks: ['6 所学校周末和寒暑假分时段开放', '由区级统一购买公众责任险', '实行实名预约'],
    formedBy: ['voters', 'visit'],
  },
  inHand(66, (t) => t.ago(44)),
  missed('上午致电未接，已留言', (t) => t.ago(6)),
)

const bookBus = story(
  {
    author: '乙',
    category: 'education',
    lead: 'wentilv',
    title: '关于流动图书车进企业宿舍区的建议',
    facts: '江陵街道企业宿舍区住着职工 1.1 万人，离最近的图书馆 4 公里……（等走访两家企业后补充）',
    asks: ['每两周到宿舍区服务一次'],
  },
  drafted((t) => t.ago(5)),
)

const vocational = story(
  {
    author: '丙',
    category: 'education',
    lead: 'jiaoyu',
    supporting: ['renshe'],
    title: '关于职业教育和农村养老、道路照明的建议',
    facts:
      '走访黎里镇 4 个村和 1 所职校，反映三方面问题：一是职校实训设备更新慢，二是村里养老助餐点不足，三是村道路灯损坏多。',
    asks: ['更新实训设备', '增设村级助餐点', '维修村道路灯'],
    formedBy: ['visit'],
  },
  submitted((t) => t.ago(9)),
  returned('severalMatters', '一件建议请只写一件事，可分为实训设备、助餐点、路灯三件分别提交。', (t) =>
    t.ago(4),
  ),
)

const training = story(
  {
    author: '庚午',
    category: 'education',
    lead: 'renshe',
    supporting: ['jiaoyu', 'gongxin'],
    title: '关于建设纺织智能制造实训基地的建议',
    facts:
      '盛泽、同里等地纺织企业自动化设备操作工缺口约 1500 人，职校对口专业每年毕业 180 人，实训设备落后企业一代以上。',
    asks: ['依托职校建设共享实训基地', '企业导师进课堂', '取得证书的职工给予补贴'],
    formedBy: ['research', 'meeting'],
  },
  answered({
    no: 16,
    on: (t) => t.ago(180),
    met: ['visit', '到两家企业和职校实地沟通'],
    replyClass: 'B',
    answers: [
      yes('实训基地已立项，面积 2400 平方米，首批设备 36 台套。'),
      yes('聘请企业导师 28 人，每学期授课不少于 16 课时。'),
      yes('取得中级以上证书的职工按规定给予技能提升补贴。'),
    ],
    promises: [
      {
        what: '建成纺织智能制造实训基地',
        measure: '首批设备 36 台套投入教学',
        due: (t) => t.monthEnd(8),
        section: '职业能力建设科',
      },
    ],
  }),
  rated('satisfied', 'satisfied'),
  published(),
)

export const learning = [
  afterSchool,
  trailLights,
  weaving,
  napping,
  sharedGrounds,
  bookBus,
  vocational,
  training,
]
