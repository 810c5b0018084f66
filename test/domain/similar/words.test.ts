import { dictionaryOf } from '../../../src/domain/similar/dictionary'
import { frequencyOf, MOST_COUNTED, recounted } from '../../../src/domain/similar/frequency'
import { comparer, whyAlike } from '../../../src/domain/similar/likeness'
import { indexTokens, searchTokens } from '../../../src/domain/similar/lookup'
import { profileOf } from '../../../src/domain/similar/profile'
import { mentions } from '../../../src/domain/similar/terms'

const ours = dictionaryOf([])
const terms = (text: string, dictionary = ours) => mentions(text, dictionary).map(({ term }) => term)
const draft = (title: string, ...asks: string[]) => ({ title, asks })

function likeness(a: ReturnType<typeof draft>, b: ReturnType<typeof draft>, dictionary = ours) {
  return comparer(profileOf(a, dictionary), frequencyOf([]))(profileOf(b, dictionary))
}

test('同一件事两种说法，记在同一个名下', () => {
  expect(terms('电瓶车')).toContain('#电动车')
  expect(terms('电动自行车')).toContain('#电动车')
})

test('套话和数字不作数，也不把前后的字连成一个词', () => {
  expect(terms('关于进一步加强管理的建议')).toEqual([])
  expect(terms('桑园2000亩')).not.toContain('园亩')
})

test('没有收进词表的词按相邻两字记', () => {
  expect(terms('萤火虫')).toEqual(expect.arrayContaining(['萤火', '火虫']))
})

test('全角、大小写不影响', () => {
  expect(terms('ＡＥＤ')).toEqual(terms('aed'))
})

test('代表工委补充的词，并入已有的事项', () => {
  const dictionary = dictionaryOf([['小电驴', '电瓶车']])
  expect(terms('小电驴', dictionary)).toContain('#电动车')
  expect(terms('小电驴')).not.toContain('#电动车')
})

test('补充的一组词都不认识，就自成一个事项', () => {
  const dictionary = dictionaryOf([['萤火虫', '流萤']])
  expect(terms('流萤', dictionary)).toContain('#萤火虫')
})

test('补充的词不改变原来的词表', () => {
  dictionaryOf([['小电驴', '电瓶车']])
  expect(terms('小电驴', dictionaryOf([]))).not.toContain('#电动车')
})

test('标题里说的比诉求里说的更要紧', () => {
  const inTitle = likeness(draft('关于停车的建议'), draft('关于停车的建议', '增加绿化'))
  const inAsk = likeness(draft('关于停车的建议'), draft('关于绿化的建议', '增加停车'))
  expect(inTitle.score).toBeGreaterThan(inAsk.score)
})

test('同地不同事，不如同事不同地', () => {
  const here = draft('关于震泽镇停车的建议')
  const otherMatter = likeness(here, draft('关于震泽镇公厕的建议')).score
  const otherPlace = likeness(here, draft('关于盛泽镇停车的建议')).score
  expect(otherPlace).toBeGreaterThan(otherMatter)
})

test('少见的词比常见的词更说明问题', () => {
  const frequency = recounted(
    frequencyOf([]),
    Array.from({ length: 200 }, () => ({ before: undefined, now: ['#停车'] })),
  )
  const compare = comparer(profileOf(draft('关于停车和蚕桑的建议'), ours), frequency)
  const common = compare(profileOf(draft('关于停车的建议'), ours)).score
  const rare = compare(profileOf(draft('关于蚕桑的建议'), ours)).score
  expect(rare).toBeGreaterThan(common)
})

test('类别相同稍加分，类别不同稍减分，没选类别不加不减', () => {
  const compare = comparer(profileOf(draft('关于停车的建议'), ours), frequencyOf([]))
  const theirs = profileOf(draft('关于停车的建议', '增加绿化'), ours)
  const score = (our?: string) => compare(theirs, { ours: our, theirs: 'transport' }).score
  expect(score('transport')).toBeGreaterThan(score())
  expect(score('health')).toBeLessThan(score())
})

test('说得出为什么相近：同一个词，或者两种说法', () => {
  const { matched } = likeness(draft('关于电瓶车充电的建议'), draft('关于电动自行车充电的建议'))
  expect(whyAlike(matched)).toEqual(expect.arrayContaining(['充电', '电瓶车≈电动自行车']))
})

test('什么都没写，和什么都不相近', () => {
  expect(likeness(draft(''), draft('关于停车的建议')).score).toBe(0)
  expect(likeness(draft('关于停车的建议'), draft('')).score).toBe(0)
})

test('地名和单字不用来检索', () => {
  const tokens = indexTokens(profileOf(draft('关于震泽镇停车的建议'), ours))
  expect(tokens).toContain('#停车')
  expect(tokens.filter((token) => token.startsWith('@') || token.length === 1)).toEqual([])
})

test('先找少见的词；常见的词要两个一起才找', () => {
  const cases = [...Array(1000).keys()].map((n) => [
    '#停车',
    n % 2 ? '#学校' : '#公厕',
    ...(n < 3 ? ['#宠物'] : []),
  ])
  const frequency = recounted(
    frequencyOf([]),
    cases.map((now) => ({ before: undefined, now })),
  )
  const profile = profileOf(draft('关于停车和宠物的建议'), ours)
  const tokens = searchTokens(profile, frequency, { tokens: 16, cases: 100 })
  expect(tokens).toContain('#宠物')
  expect(tokens).toContain('#停车+#宠物')
  expect(tokens).not.toContain('#停车')
})

test('再常见，也至少找一个词', () => {
  const frequency = recounted(
    frequencyOf([]),
    Array.from({ length: 1000 }, () => ({ before: undefined, now: ['#停车', '停车'] })),
  )
  const tokens = searchTokens(profileOf(draft('停车'), ours), frequency, { tokens: 16, cases: 100 })
  expect(tokens.length).toBeGreaterThan(0)
})

test('改过的一件不重复计数', () => {
  const first = recounted(frequencyOf([]), [{ before: undefined, now: ['甲', '乙'] }])
  const second = recounted(first, [{ before: ['甲', '乙'], now: ['乙', '丙'] }])
  expect(second).toEqual({ cases: 1, counts: { 乙: 1, 丙: 1 } })
})

test('计数表有上限，先忘最少见的', () => {
  const many = Array.from({ length: MOST_COUNTED + 5 }, (_, n) => `词${n}`)
  const { counts } = recounted(frequencyOf([]), [
    { before: undefined, now: [...many, '常见'] },
    { before: undefined, now: ['常见'] },
  ])
  expect(Object.keys(counts).length).toBe(MOST_COUNTED)
  expect(counts['常见']).toBe(2)
})
