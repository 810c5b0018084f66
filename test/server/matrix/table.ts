/*
 * 谁可以问什么。本表由人写、由人审，程序只照它检查：每个接口、每种人、每个阶段都真的试一次。
 * 加一个接口：在下面加一行，写明由谁；再到 questions.ts 写一个谁也挑不出毛病的问法。
 */

type ByStage = Readonly<Record<string, string>>

export type Row = {
  /** 由谁；与阶段有关的，按阶段写，没有写到的阶段没有人。 */
  may: string | ByStage
  /** 办不得、但知道有这件事的人；其余的人得到的回答与“没有这件事”一个字不差。 */
  knows?: string | ByStage
  /** 逐个动作另有表：见 docs/lifecycle.md 的动作表。 */
  verbs?: true
  note?: string
}

const deputies = '领衔代表、已联名的代表'

const seesSuggestion: ByStage = {
  草稿: `${deputies}、受邀未联名的代表`,
  待审查: `${deputies}、受邀未联名的代表、代表工委`,
  待交办: `${deputies}、代表工委、本级领导`,
  待分办: `${deputies}、代表工委、本级领导、区政府办`,
  办理中: `${deputies}、代表工委、本级领导、区政府办、主办单位、会办单位`,
  待评价: `${deputies}、代表工委、本级领导、区政府办、主办单位、会办单位`,
  落实中: `${deputies}、代表工委、本级领导、区政府办、主办单位、会办单位`,
  已办结: `${deputies}、代表工委、本级领导、区政府办、主办单位、会办单位`,
  不予立案: `${deputies}、代表工委`,
  已并案: `${deputies}、代表工委`,
  已撤回: `${deputies}、代表工委`,
}

const { 草稿: _draft, ...filed } = seesSuggestion
const recordStages: ByStage = Object.fromEntries(Object.keys(filed).map((stage) => [stage, '代表工委']))
const { 待评价: replied, 落实中: following, 已办结: closed } = seesSuggestion

const proposers = `${deputies}、受邀未联名的代表`
const seesMotion: ByStage = {
  议案草稿: '领衔代表',
  联名中: proposers,
  已提交: `${proposers}、代表工委`,
  审议中: `${proposers}、代表工委、主席团、审议的委员会、本级领导`,
  待主席团决定: `${proposers}、代表工委、主席团、审议的委员会、本级领导`,
  列入议程: '本级代表、代表工委、主席团、审议的委员会、本级领导、区政府办',
  转为建议: `${proposers}、代表工委、主席团、审议的委员会、本级领导`,
}

const HANDLERS = '主办经办人、会办经办人、其他单位经办人'
const UNITS = '主办单位、会办单位、其他单位'
const EVERYONE = '在职的人'
/** 每个人大的代表工委各管各的：镇人大的工作人员在自己的人大里是代表工委。 */
const OFFICES = '代表工委、镇人大'
const ALL_DEPUTIES = '本级代表、镇代表'

export const table: Readonly<Record<string, Row>> = {
  // 自己的账号
  'account.me': { may: EVERYONE },
  'account.bind': { may: '没有人', note: '凭一次性邀请码；这里用的是不存在的码，谁也绑不成' },
  'account.bindByPhone': { may: '没有人', note: '手机号要与名册一致；这里用的是名册里没有的号码' },
  'desk.look': { may: EVERYONE, note: '凭电脑上显示的登录码' },
  'desk.confirm': { may: EVERYONE, note: '凭电脑上显示的登录码' },
  'desk.list': { may: EVERYONE, note: '只有自己登录的电脑' },
  'desk.close': { may: EVERYONE, note: '只能退出自己登录的电脑' },

  // 待办和消息
  'inbox.list': { may: EVERYONE, note: '只有等自己或自己单位办的' },
  'message.list': { may: EVERYONE, note: '只有告诉自己或自己单位的' },
  'message.summary': { may: EVERYONE },
  'message.subscribed': { may: '没有人', note: '这里没有开通微信提醒；开通的，在职的人各报各的' },
  'message.read': { may: EVERYONE },
  'message.readAll': { may: EVERYONE },

  // 建议
  'suggestion.list': { may: EVERYONE, note: '只有自己看得到的；没有的，是一张空表' },
  'suggestion.counts': { may: EVERYONE, note: '只数自己看得到的' },
  'suggestion.open': { may: seesSuggestion },
  'suggestion.start': { may: ALL_DEPUTIES },
  'suggestion.act': { may: '没有人', verbs: true },
  'suggestion.nextNumber': { may: OFFICES },
  'attachment.keep': { may: ALL_DEPUTIES },
  'attachment.open': { may: seesSuggestion },
  'suggestion.led': { may: '本级领导', note: '只有自己领办、督办的' },
  'similar.search': { may: ALL_DEPUTIES, note: '自己提的和已公开的' },
  'similar.words.list': { may: OFFICES },
  'similar.words.save': { may: OFFICES },

  // 议案和会次
  'motion.list': { may: EVERYONE, note: '只有自己看得到的' },
  'motion.open': { may: seesMotion },
  'motion.start': { may: '本级代表', note: '向本级人大的会议提；镇代表向镇人大的会议提' },
  'motion.act': { may: '没有人', verbs: true },
  'motion.nextNumber': { may: OFFICES },
  'session.list': { may: EVERYONE, note: '只有本级人大的' },
  'session.save': { may: '代表工委、主席团、镇人大、镇主席团', note: '只能登记本级人大的' },

  // 活动
  'activity.list': { may: EVERYONE, note: '代表看受邀的，代表工委看全部，领导看已经发出的，别人是一张空表' },
  'activity.month': { may: EVERYONE, note: '与活动列表同一范围' },
  'activity.open': { may: `${deputies}、代表工委、本级领导` },
  'activity.start': { may: OFFICES },
  'activity.act': { may: '代表工委', knows: `${deputies}、本级领导` },
  'activity.checkIn': {
    may: '没有人',
    knows: '本级代表',
    note: '签到码每 30 秒更换，这里用的是错的；没有受邀的代表也得到一句明白话',
  },
  'activity.code': { may: '代表工委' },
  'activity.invitable': { may: OFFICES },

  // 履职
  'duty.portrait': { may: '领衔代表、代表工委', note: '问的是领衔代表的账；只给本人和代表工委' },
  'duty.act': { may: '领衔代表', knows: '代表工委', note: '由本人申报；代表工委审核见单独的测试' },
  'duty.evidence': { may: '领衔代表、代表工委', note: '问的是领衔代表的证明材料' },
  'duty.public': { may: ALL_DEPUTIES, note: '只有自己的' },
  'duty.reviews': { may: OFFICES },
  'duty.roster': { may: OFFICES },
  'duty.alerts': { may: OFFICES },
  'duty.ranking': { may: '没有人', note: '本级没有决定开启排名，谁也看不到' },
  'duty.book': { may: `${ALL_DEPUTIES}、${OFFICES}` },
  'duty.bookAct': { may: OFFICES },
  'duty.dryRun': { may: OFFICES },

  // 名单、单位、规则、锚
  'deputy.list': { may: EVERYONE, note: '本级在任的代表，没有电话' },
  'leader.list': { may: EVERYONE },
  'unit.list': { may: EVERYONE },
  'unit.handled': { may: '代表工委、区政府办', note: '分办时的参考' },
  'template.list': { may: HANDLERS, note: '只有本单位的' },
  'template.save': { may: HANDLERS },
  'template.remove': { may: HANDLERS },
  'figures.board': {
    may: `代表工委、区政府办、本级领导、${UNITS}、镇人大`,
    note: '单位看自己的，别人看本级全部',
  },
  'rules.read': { may: OFFICES },
  'rules.act': { may: OFFICES },
  'rules.dryRun': { may: OFFICES },
  'anchor.list': { may: OFFICES },

  // 名册
  'roster.people': { may: OFFICES, note: '只有本级人大的人员' },
  'roster.units': { may: OFFICES },
  'roster.invite': { may: '代表工委', note: '问的是本级的人员；镇人大得到的回答与没有这个人一样' },
  'roster.unbind': { may: '代表工委' },
  'roster.abolish': { may: '代表工委' },
  'roster.appoint': { may: '代表工委' },
  'roster.leave': { may: '代表工委' },
  'roster.template': { may: OFFICES },
  'roster.export': { may: OFFICES },
  'roster.import': { may: '没有人', note: '这里交的不是名册；谁也导不进去' },

  // 公文
  'papers.suggestionForm': { may: seesSuggestion },
  'papers.replyLetter': {
    may: { 待评价: replied ?? '', 落实中: following ?? '', 已办结: closed ?? '' },
    knows: seesSuggestion,
  },
  'papers.record': { may: recordStages, knows: seesSuggestion },
  'papers.handoverList': {
    may: '代表工委、区政府办、主办单位、会办单位、本级领导',
    note: '只有自己看得到的',
  },
  'papers.statistics': {
    may: `代表工委、区政府办、本级领导、${UNITS}、镇人大`,
    note: '与看板同一范围',
  },
  'papers.dutyStatement': { may: '没有人', knows: '领衔代表、代表工委', note: '还没有出具回单' },

  // 公众
  'motions.decided': { may: '任何人' },
  'published.search': { may: '任何人' },
  'published.choices': { may: '任何人' },
  'published.read': { may: '任何人', note: '只有已经公开的' },
  'published.vote': {
    may: '在职的人、卸任代表、卸任的主办经办人、未登记的微信',
    note: '知道是哪个微信即可，每个微信一次',
  },
  'published.verify': { may: '任何人' },

  // 电脑登录
  'desk.begin': { may: '任何人', note: '只得到一个登录码' },
  'desk.collect': { may: '任何人', note: '没有人在手机上确认，就一直在等' },
  'desk.leave': { may: '任何人' },
}

const asked = '已联名的代表、受邀未联名的代表'
const concerned = '领办领导、督办领导'

/** 动作表的故事里没有讲到的人和阶段，照 docs/lifecycle.md 动作表的“由谁、在哪些阶段”补上。 */
export const beyond: Readonly<Record<string, string>> = {
  '草稿|同意联名': asked,
  '草稿|不参加联名': asked,
  '草稿|同意撤回': asked,
  '草稿|不同意撤回': asked,
  '待审查|同意撤回': asked,
  '待审查|不同意撤回': asked,
  '待交办|同意撤回': '已联名的代表',
  '待交办|不同意撤回': '已联名的代表',
  '办理中|同意撤回': '已联名的代表',
  '办理中|不同意撤回': '已联名的代表',
  '办理中|催办': concerned,
  '落实中|催办': concerned,
  '待评价|提交评价': '已联名的代表',
}
