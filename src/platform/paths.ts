/** The only place that knows page addresses. */
export const paths = {
  home: () => '/pages/home/index',
  browse: () => '/pages/browse/index',
  open: (query: Record<string, string> = {}) => withQuery('/pages/open/index', query),
  me: () => '/pages/me/index',
  detail: (id: string) => withQuery('/packages/case/detail/index', { id }),
  act: (id: string, verb: string) => withQuery('/packages/case/act/index', { id, verb }),
  compose: (id?: string) => withQuery('/packages/deputy/compose/index', id ? { id } : {}),
  reply: (id: string) => withQuery('/packages/deputy/reply/index', { id }),
  composeReply: (id: string) => withQuery('/packages/unit/compose/index', { id }),
  signReply: (id: string) => withQuery('/packages/unit/sign/index', { id }),
  motions: () => '/packages/motion/list/index',
  motion: (id: string) => withQuery('/packages/motion/detail/index', { id }),
  motionAct: (id: string, verb: string) => withQuery('/packages/motion/act/index', { id, verb }),
  composeMotion: (id?: string) => withQuery('/packages/motion/compose/index', id ? { id } : {}),
  sessions: () => '/packages/motion/sessions/index',
  messages: () => '/packages/message/list/index',
  portrait: (deputy?: string, year?: number) =>
    withQuery('/packages/duty/portrait/index', {
      ...(deputy && { deputy }),
      ...(year && { year: String(year) }),
    }),
  activities: () => '/packages/duty/activities/index',
  activity: (id: string) => withQuery('/packages/duty/activity/index', { id }),
  planActivity: (id?: string) => withQuery('/packages/duty/plan/index', id ? { id } : {}),
  checkInCode: (id: string) => withQuery('/packages/duty/code/index', { id }),
  dutyOffice: () => '/packages/duty/office/index',
  dutyRules: () => '/packages/duty/rules/index',
  dutyPlan: () => '/packages/duty/list/index',
  dutyRanking: () => '/packages/duty/ranking/index',
  words: () => '/packages/office/words/index',
  item: (code: string) => withQuery('/packages/public/item/index', { code }),
  openMotions: () => '/packages/public/motions/index',
  verify: (code?: string) => withQuery('/packages/public/verify/index', code ? { code } : {}),
  desk: () => '/packages/account/desk/index',
  bind: () => '/packages/account/bind/index',
  roster: () => '/packages/office/roster/index',
  rules: () => '/packages/office/rules/index',
  board: () => '/packages/figures/board/index',
  figureCases: (params: Record<string, string>) => withQuery('/packages/figures/cases/index', params),
  led: () => '/packages/figures/led/index',
  // Only the demo has this page; nothing of a release leads there.
  identity: () => (DEMO ? '/packages/demo/identity/index' : '/pages/me/index'),
} as const

const TABS: readonly string[] = [paths.home(), paths.browse(), paths.open(), paths.me()]

export function isTab(path: string): boolean {
  return TABS.includes(path)
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}
