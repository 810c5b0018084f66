import { caller, type Answer } from './door'

/** Whoever of the demo a page is looked at as. An empty openid is a citizen. */
export const who = {
  deputy: 'demo-daibiao-jia',
  otherDeputy: 'demo-daibiao-yi',
  office: 'demo-gongwei-jia',
  government: 'demo-jiaoban-jia',
  handler: 'demo-jingban-zhujian',
  head: 'demo-fuze-zhujian',
  leader: 'demo-lingdao-jia',
  presidium: 'demo-zhuxituan-jia',
  committee: 'demo-weiyuanhui-shehui',
  citizen: '',
} as const

export type Who = keyof typeof who

type Row = Record<string, unknown>

/** Finds cases of the demo by what waits for whom, as its users meet them: no id is written down. */
export function demoAt(url: string) {
  const read = new Map<string, Promise<Row[]>>()

  function rows(as: Who, name: 'api' | 'public', endpoint: string, input: Row): Promise<Row[]> {
    const key = JSON.stringify([as, endpoint, input])
    const known = read.get(key) ?? every(as, name, endpoint, input)
    read.set(key, known)
    return known
  }

  async function every(as: Who, name: 'api' | 'public', endpoint: string, input: Row): Promise<Row[]> {
    const found: Row[] = []
    let cursor: string | undefined
    do {
      const answer: Answer = await caller(url, who[as])[name](endpoint, cursor ? { ...input, cursor } : input)
      if (!answer.ok) throw new Error(`${endpoint} as ${as}: ${answer.message ?? ''}`)
      const page = answer.data as { rows?: Row[]; items?: Row[]; next?: string }
      found.push(...(page.rows ?? page.items ?? []))
      cursor = page.next
    } while (cursor)
    return found
  }

  async function first(found: Promise<Row[]>, field: string, sought: string, fits: (row: Row) => boolean) {
    const row = (await found).find(fits)
    if (!row) throw new Error(`演示数据里没有：${sought}`)
    return String(row[field])
  }

  const inbox = (as: Who) => rows(as, 'api', 'inbox.list', {})
  const stageIs = (key: string) => (row: Row) => (row.stage as { key: string }).key === key

  return {
    /** The case in this person's inbox that waits for this verb. */
    waiting: (as: Who, verb: string) =>
      first(inbox(as), 'caseId', `${as} 的待办 ${verb}`, (row) => row.verb === verb),
    /** Its title, as it stands in the list. */
    titleWaiting: (as: Who, verb: string) =>
      first(inbox(as), 'title', `${as} 的待办 ${verb}`, (row) => row.verb === verb),
    suggestion: (as: Who, stage: string) =>
      first(rows(as, 'api', 'suggestion.list', {}), 'id', `${as} 的建议 ${stage}`, stageIs(stage)),
    motion: (as: Who, stage: string) =>
      first(rows(as, 'api', 'motion.list', {}), 'id', `${as} 的议案 ${stage}`, stageIs(stage)),
    activity: (when: 'upcoming' | 'past') =>
      first(rows('office', 'api', 'activity.list', { when }), 'id', `活动 ${when}`, () => true),
    published: () =>
      first(rows('citizen', 'public', 'published.search', {}), 'code', '公开的建议', () => true),
  }
}

export type Demo = ReturnType<typeof demoAt>
