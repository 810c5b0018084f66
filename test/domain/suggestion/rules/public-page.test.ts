import { plainDate } from '@/domain/shared/plain-date'
import { publicPage } from '@/domain/suggestion/public-schema'
import { publicPageOn, publicRowFor, publishedFacts, townOf } from '@/domain/suggestion/public-view'
import { redactionCodes } from '@/domain/suggestion/reply'
import { author, deputyOffice } from '../../support/cast'
import { answered, CONTACT_NAME, content, PHONE } from '../../support/inputs'
import { allSituations } from '../../support/situations'
import {
  accepted,
  claimed,
  confirmed,
  contacted,
  dispatched,
  fulfilled,
  handedOver,
  issued,
  published,
  ratedWith,
  readied,
  readiedWith,
  signed,
  submittedWith,
  tillReplied,
  tillTalked,
  unfulfilled,
  rated,
} from '../../support/steps'
import { given, type Story } from '../../support/story'

const COMMENT = '办得不错只是慢了些'
const flagged = ratedWith({ attitude: 'fair', comment: COMMENT, persuaded: true })
const full = given(tillReplied, flagged, published)
const titleOnly = given(
  submittedWith({ publicity: 'titleOnly' }),
  ...[accepted, handedOver, dispatched, signed, contacted, confirmed, readied, issued, flagged, published],
)

const maybeFacts = (story: Story) => publishedFacts(story.state, story.events, story.context(author))

function facts(story: Story) {
  const page = maybeFacts(story)
  if (!page) throw new Error('没有公开')
  return page
}

const pageOn = (story: Story, day: string) => publicPageOn(facts(story), plainDate(day))

test('没有决定公开的，公众什么都看不到', () => {
  for (const [situation, story] of allSituations) {
    const open = story.state.publication?.state === 'published'
    expect([situation, maybeFacts(story) !== undefined]).toEqual([situation, open])
  }
})

test('公开的内容里没有电话、联系人、沟通记录、签发的盐、受到劝说、评语、经办人和各种编号', () => {
  const story = full.and(claimed, unfulfilled)
  const reply = story.state.rounds[0]?.desks[0]?.reply
  const secrets = [
    PHONE,
    CONTACT_NAME,
    reply?.salt ?? '',
    '经办人丙',
    '到小区现场看过',
    COMMENT,
    '现场还没有开工',
    'persuaded',
    'contactPhone',
    'noContact',
    'disclosure',
    'u-housing',
    'p-a',
    's-047',
    '物业管理科',
  ]
  const text = JSON.stringify([facts(story), pageOn(story, '2026-06-30')])
  for (const secret of secrets)
    expect([secret, secret !== '' && text.includes(secret)]).toEqual([secret, false])
})

test('公开页只有列出来的那些项', () => {
  const page = pageOn(full, '2026-06-30')
  expect(publicPage.parse(page)).toEqual(page)
  const known = Object.keys(publicPage.shape)
  expect(Object.keys(page).filter((key) => !known.includes(key))).toEqual([])
})

test('公开页写着标题、代表、单位、类别和意思、答复、公开日期', () => {
  expect(pageOn(full, '2026-06-30')).toMatchObject({
    no: 47,
    year: 2026,
    title: content.title,
    author: '代表甲',
    delegation: '松陵代表团',
    category: '城乡建设',
    replyClass: 'B',
    classMeaning: '正在解决或已列入计划',
    repliedOn: '2026-04-17',
    publishedOn: '2026-05-18',
    full: true,
    facts: content.facts,
    asks: content.asks,
    units: [
      { name: '区住建局', part: 'lead' },
      { name: '区城管局', part: 'supporting' },
    ],
  })
})

test('代表只同意公开标题的，情况、诉求、回应、原文一概不公开', () => {
  const page = pageOn(titleOnly, '2026-06-30')
  expect(page).toMatchObject({ full: false, title: content.title, replyClass: 'B', hidden: [] })
  expect([page.facts, page.asks, page.answers, page.letters[0]?.lines]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  const text = JSON.stringify(facts(titleOnly))
  for (const secret of [content.facts, ...content.asks, '已经落实', PHONE]) expect(text).not.toContain(secret)
  expect(publicRowFor(page).excerpt).toBeUndefined()
})

test('公开得再早，评价也要等评价期过了才给公众看，免得单位先从这里看到', () => {
  const early = given(tillReplied, flagged).when(deputyOffice, 'publish', { hide: [] }).happened('published')
  expect(pageOn(early, '2026-05-12').rating).toBeUndefined()
  expect(pageOn(early, '2026-05-13').rating).toEqual({ attitude: '基本满意', result: '满意' })
})

test('没有评价的，公开页上没有评价，不写满意', () => {
  const story = given(tillReplied, published)
  expect(JSON.stringify(pageOn(story, '2026-12-31'))).not.toContain('满意')
})

test('遮盖的地方看得见，理由写得出，处数数得清', () => {
  const story = given(tillReplied, flagged).when(deputyOffice, 'publish', {
    hide: [
      { line: 5, code: 'privacy' },
      { line: 6, code: 'tradeSecret' },
    ],
  })
  const page = facts(story.happened('published'))
  expect(page.hidden).toEqual([
    { code: '个人隐私', count: 2 },
    { code: '商业秘密', count: 1 },
  ])
  expect(page.letters[0]?.lines?.map((line) => 'hidden' in line)).toEqual(
    page.letters[0]?.lines?.map((_line, index) => [5, 6, 12].includes(index)),
  )
})

describe('遮住的话，在公开页别处也找不到', () => {
  const answers = answered().map((one) => ({
    ...one,
    outcome: 'partly' as const,
    text: `密语其${one.ask}`,
    reason: `缘由其${one.ask}`,
  }))
  const told = given(tillTalked, readiedWith({ answers }), issued, rated)
  const hideLine = (line: number) =>
    facts(told.when(deputyOffice, 'publish', { hide: [{ line, code: 'privacy' }] }).happened('published'))

  test.each([1, 2, 3])('遮住第 %i 条回应', (ask) => {
    const page = hideLine(4 + ask)
    const text = JSON.stringify([page, publicRowFor(publicPageOn(page, plainDate('2026-06-30')))])
    expect(text).not.toContain(`密语其${ask}`)
    expect(text).not.toContain(`缘由其${ask}`)
    expect(text).toContain(`密语其${(ask % 3) + 1}`)
    expect(page.answers?.[ask - 1]).toEqual({
      ask,
      outcome: 'partly',
      text: '（已遮盖：个人隐私）',
      reason: '',
    })
  })

  test('遮住承诺那一段', () => {
    const text = JSON.stringify(hideLine(8))
    expect(text).not.toContain('新增公共车位六十个')
    expect(hideLine(8).promises.map(({ what }) => what)).toEqual(['（已遮盖：个人隐私）'])
  })
})

test('承诺兑现几项、有没有没兑现的，公开列表上看得出', () => {
  const rowOf = (story: Story, day = '2026-06-30') => publicRowFor(pageOn(story, day))
  const broken = { chip: { label: '承诺未兑现', tone: 'danger' }, promises: { kept: 0, of: 1 } }
  expect(rowOf(full)).toMatchObject({
    promises: { kept: 0, of: 1 },
    chip: { label: '落实中' },
    unit: '区住建局',
  })
  expect(rowOf(full, '2026-10-16')).toMatchObject(broken)
  expect(rowOf(full.and(claimed, unfulfilled))).toMatchObject(broken)
  expect(rowOf(full.and(claimed, fulfilled))).toMatchObject({ promises: { kept: 1, of: 1 } })
})

test('列表的一行不超过 400 字节，标题再长也是：先让出答复摘要', () => {
  const page = pageOn(full, '2026-06-30')
  const bytes = (one: typeof page) => Buffer.byteLength(JSON.stringify(publicRowFor(one)))
  const answers = (page.answers ?? []).map((answer) => ({ ...answer, text: '很长的答复'.repeat(100) }))
  const units = [{ name: '苏州市生态环境局吴江分局', part: 'lead' as const }]
  for (const title of ['关于停车的建议', '长'.repeat(60)])
    expect(bytes({ ...page, title, units, answers })).toBeLessThanOrEqual(400)
  expect(publicRowFor({ ...page, title: '长'.repeat(60) }).title).toHaveLength(60)
})

test.each([
  ['震泽代表团', '震泽'],
  ['震泽镇第一代表小组', '震泽'],
  ['松陵街道代表团', '松陵'],
  ['区直属', '区直属'],
])('%s的代表算%s的', (delegation, town) => expect(townOf(delegation)).toBe(town))

test('公开的经过只有大事，没有草稿、退回、争议', () => {
  expect(facts(full).timeline.map(({ text }) => text)).toEqual([
    '代表提出建议',
    '代表工委立案',
    '代表工委交办',
    '区政府办分办到承办单位',
    '承办单位签收',
    '代表确认沟通',
    '承办单位签发答复',
    '代表评价',
    '公开',
  ])
})

test('遮盖的理由，名称齐全', () => {
  expect(Object.values(redactionCodes)).toEqual(['国家秘密', '商业秘密', '个人隐私', '其他'])
})
