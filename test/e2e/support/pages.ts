import { paths } from '../../../src/platform/paths'
import type { Demo, Who } from './demo'

/** A page as somebody meets it: who looks, at what, and what they find there when it has been drawn. */
export type PageRow = {
  /** Also the name of its picture. */
  name: string
  as: Who
  path: (demo: Demo) => string | Promise<string>
  shows: RegExp
  /** Also worked at on a desk. */
  desk?: boolean
}

const acts = (as: Who, verb: string, shows: RegExp, found = verb): PageRow => ({
  name: `act-${as}-${verb}`,
  as,
  path: async (demo) => paths.act(await demo.waiting(as, found), verb),
  shows,
})

const motionActs = (as: Who, verb: string, shows: RegExp): PageRow => ({
  name: `motion-act-${as}-${verb}`,
  as,
  path: async (demo) => paths.motionAct(await demo.waiting(as, verb), verb),
  shows,
})

/** Every page of the app, once for each role that works with it differently. */
export const pageRows: PageRow[] = [
  { name: 'home-deputy', as: 'deputy', path: () => paths.home(), shows: /代表甲/ },
  { name: 'home-office', as: 'office', path: () => paths.home(), shows: /待办/, desk: true },
  { name: 'home-government', as: 'government', path: () => paths.home(), shows: /分办/, desk: true },
  { name: 'home-handler', as: 'handler', path: () => paths.home(), shows: /写答复|签收/, desk: true },
  { name: 'home-head', as: 'head', path: () => paths.home(), shows: /签发/, desk: true },
  { name: 'home-leader', as: 'leader', path: () => paths.home(), shows: /待办|领/, desk: true },
  { name: 'home-presidium', as: 'presidium', path: () => paths.home(), shows: /议案/, desk: true },
  { name: 'home-committee', as: 'committee', path: () => paths.home(), shows: /议案/, desk: true },
  { name: 'browse-deputy', as: 'deputy', path: () => paths.browse(), shows: /建议/ },
  { name: 'browse-office', as: 'office', path: () => paths.browse(), shows: /建议/, desk: true },
  { name: 'open-citizen', as: 'citizen', path: () => paths.open(), shows: /公开/, desk: true },
  { name: 'me-deputy', as: 'deputy', path: () => paths.me(), shows: /关怀|大字/ },
  { name: 'me-office', as: 'office', path: () => paths.me(), shows: /关怀|大字/, desk: true },
  { name: 'messages-deputy', as: 'deputy', path: () => paths.messages(), shows: /今天|昨天|月/ },
  { name: 'messages-office', as: 'office', path: () => paths.messages(), shows: /消息/, desk: true },
  { name: 'me-citizen', as: 'citizen', path: () => paths.me(), shows: /关怀|大字/ },

  {
    name: 'detail-deputy-contact',
    as: 'deputy',
    path: async (demo) => paths.detail(await demo.waiting('deputy', 'confirmContact')),
    shows: /请确认这次沟通/,
  },
  {
    name: 'detail-deputy-following',
    as: 'deputy',
    path: async (demo) => paths.detail(await demo.suggestion('deputy', 'following')),
    shows: /承诺/,
  },
  {
    name: 'detail-handler',
    as: 'handler',
    path: async (demo) => paths.detail(await demo.waiting('handler', 'draftReply')),
    shows: /写答复/,
    desk: true,
  },
  {
    name: 'detail-office-closed',
    as: 'office',
    path: async (demo) => paths.detail(await demo.suggestion('office', 'closed')),
    shows: /办结/,
    desk: true,
  },
  acts('deputy', 'confirmContact', /确认/),
  acts('deputy', 'disputeContact', /沟通/, 'confirmContact'),
  acts('deputy', 'cosign', /联名|附议/),
  acts('otherDeputy', 'confirmFulfilment', /承诺/),
  acts('office', 'accept', /编号/),
  acts('office', 'returnForRevision', /退回|修改/, 'accept'),
  acts('office', 'decline', /不予/, 'accept'),
  acts('office', 'merge', /并/, 'accept'),
  acts('office', 'handOver', /交办/),
  acts('office', 'publish', /公开/),
  acts('office', 'decideExtension', /延期/),
  acts('office', 'convene', /协调/),
  acts('office', 'recordWithdrawal', /撤回/),
  acts('government', 'dispatch', /主办/),
  acts('government', 'decideReturn', /退回|退办/),
  acts('handler', 'sign', /签收/),
  acts('handler', 'logContact', /沟通/),
  acts('handler', 'submitOpinion', /意见/),
  acts('handler', 'recordProgress', /承诺|进展/),
  acts('handler', 'requestExtension', /延期/, 'draftReply'),
  acts('handler', 'requestReturn', /退/, 'sign'),

  { name: 'compose-new', as: 'deputy', path: () => paths.compose(), shows: /诉求/ },
  {
    name: 'compose-draft',
    as: 'deputy',
    path: async (demo) => paths.compose(await demo.suggestion('deputy', 'draft')),
    shows: /诉求/,
  },
  {
    name: 'rate',
    as: 'deputy',
    path: async (demo) => paths.reply(await demo.waiting('deputy', 'rate')),
    shows: /办理态度/,
  },
  {
    name: 'reply-composer',
    as: 'handler',
    path: async (demo) => paths.composeReply(await demo.waiting('handler', 'draftReply')),
    shows: /诉求/,
    desk: true,
  },
  {
    name: 'sign-reply',
    as: 'head',
    path: async (demo) => paths.signReply(await demo.waiting('head', 'issueReply')),
    shows: /将要签发的答复/,
    desk: true,
  },

  { name: 'motions-deputy', as: 'deputy', path: () => paths.motions(), shows: /议案/ },
  { name: 'motions-office', as: 'office', path: () => paths.motions(), shows: /议案/, desk: true },
  {
    name: 'motion-deputy',
    as: 'deputy',
    path: async (demo) => paths.motion(await demo.waiting('deputy', 'inviteCosigners')),
    shows: /案由/,
  },
  {
    name: 'motion-office',
    as: 'office',
    path: async (demo) => paths.motion(await demo.waiting('office', 'register')),
    shows: /案由/,
    desk: true,
  },
  motionActs('deputy', 'inviteCosigners', /邀请/),
  motionActs('otherDeputy', 'cosign', /联名/),
  motionActs('office', 'register', /登记/),
  motionActs('committee', 'giveOpinion', /意见/),
  motionActs('presidium', 'putOnAgenda', /议程/),
  { name: 'motion-compose', as: 'deputy', path: () => paths.composeMotion(), shows: /案由/ },
  { name: 'sessions', as: 'office', path: () => paths.sessions(), shows: /会议/, desk: true },

  { name: 'portrait-deputy', as: 'deputy', path: () => paths.portrait(), shows: /履职/ },
  {
    name: 'portrait-office',
    as: 'office',
    path: () => paths.portrait('daibiao-jia'),
    shows: /代表甲/,
    desk: true,
  },
  { name: 'activities-deputy', as: 'deputy', path: () => paths.activities(), shows: /活动/ },
  { name: 'activities-office', as: 'office', path: () => paths.activities(), shows: /活动/, desk: true },
  {
    name: 'activity-past',
    as: 'office',
    path: async (demo) => paths.activity(await demo.activity('past')),
    shows: /签到|到会/,
    desk: true,
  },
  {
    name: 'activity-deputy',
    as: 'deputy',
    path: async (demo) => paths.activity(await demo.activity('upcoming')),
    shows: /报名|请假|时间/,
  },
  {
    name: 'check-in-code',
    as: 'office',
    path: async (demo) => paths.checkInCode(await demo.waiting('office', 'openCheckIn')),
    shows: /签到/,
    desk: true,
  },
  { name: 'plan-activity', as: 'office', path: () => paths.planActivity(), shows: /地点/, desk: true },
  { name: 'duty-office', as: 'office', path: () => paths.dutyOffice(), shows: /履职/, desk: true },
  { name: 'duty-rules', as: 'office', path: () => paths.dutyRules(), shows: /规则|积分/, desk: true },
  { name: 'duty-plan', as: 'office', path: () => paths.dutyPlan(), shows: /清单/, desk: true },
  { name: 'duty-ranking', as: 'office', path: () => paths.dutyRanking(), shows: /默认关闭/, desk: true },

  {
    name: 'public-item',
    as: 'citizen',
    path: async (demo) => paths.item(await demo.published()),
    shows: /答复/,
    desk: true,
  },
  {
    name: 'verify',
    as: 'citizen',
    path: async (demo) => paths.verify(await demo.published()),
    shows: /与签发原件一致/,
    desk: true,
  },
  { name: 'open-motions', as: 'citizen', path: () => paths.openMotions(), shows: /议案/, desk: true },

  { name: 'desk-sign-in', as: 'citizen', path: () => paths.desk(), shows: /登录/, desk: true },
  { name: 'bind', as: 'citizen', path: () => paths.bind(), shows: /绑定|邀请码/, desk: true },
  { name: 'roster', as: 'office', path: () => paths.roster(), shows: /导入导出/, desk: true },
  { name: 'rules', as: 'office', path: () => paths.rules(), shows: /起草新版/, desk: true },
  { name: 'board', as: 'office', path: () => paths.board(), shows: /办结率/, desk: true },
  { name: 'board-unit', as: 'handler', path: () => paths.board(), shows: /区住建局统计/, desk: true },
  {
    name: 'figure-cases',
    as: 'government',
    path: () => paths.figureCases({ list: 'replied' }),
    shows: /共|前 20 件/,
    desk: true,
  },
  { name: 'led', as: 'leader', path: () => paths.led(), shows: /我领办的/, desk: true },
  { name: 'words', as: 'office', path: () => paths.words(), shows: /同义|近义|词/, desk: true },
  {
    name: 'demo-identity',
    as: 'citizen',
    path: () => '/packages/demo/identity/index',
    shows: /代表甲/,
    desk: true,
  },
]
