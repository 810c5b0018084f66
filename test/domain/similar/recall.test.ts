import { dictionaryOf } from '../../../src/domain/similar/dictionary'
import { frequencyOf, recounted } from '../../../src/domain/similar/frequency'
import { comparer, isLike } from '../../../src/domain/similar/likeness'
import { indexTokens, searchTokens } from '../../../src/domain/similar/lookup'
import { profileOf, type SimilarText } from '../../../src/domain/similar/profile'
import { earlierItems } from './earlier-items'
import { labelled, unheard, type Labelled } from './labelled'

/*
 * How well earlier cases are found, on pairs that people would call the same matter. Words and weights were set while
 * looking at every second pair; the others are the honest figure. What is looked for goes the same way as on the
 * server: by tokens first, then compared.
 */

const dictionary = dictionaryOf([])
const items = earlierItems.map(({ id, ...text }) => {
  const profile = profileOf(text, dictionary)
  return { id, profile, tokens: indexTokens(profile) }
})
const frequency = recounted(
  frequencyOf([]),
  items.map(({ profile }) => ({ before: undefined, now: profile.map(({ term }) => term) })),
)

/** Of 159 cases at most 40 are compared, as of 100,000 at most some hundred. */
const MOST = { tokens: 16, cases: 40 }

function found(draft: SimilarText): { id: string; score: number }[] {
  const profile = profileOf(draft, dictionary)
  const compare = comparer(profile, frequency)
  const tokens = searchTokens(profile, frequency, MOST)
  return items
    .filter((item) => item.tokens.some((token) => tokens.includes(token)))
    .map((item) => ({ id: item.id, ...compare(item.profile) }))
    .filter(isLike)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
}

function measured(pairs: readonly Labelled[]) {
  const lists = pairs.map((pair) => ({ like: pair.like, ids: found(pair).map(({ id }) => id) }))
  const recalled = lists.map(({ like, ids }) => like.filter((id) => ids.includes(id)).length / like.length)
  const first = lists.filter(({ like, ids }) => like.includes(ids[0] ?? ''))
  const share = (sum: number) => Math.round((1000 * sum) / pairs.length) / 1000
  return {
    pairs: pairs.length,
    recallAt5: share(recalled.reduce((sum, part) => sum + part, 0)),
    precisionAt1: share(first.length),
  }
}

const tuned = measured(labelled.filter((_pair, index) => index % 2 === 0))
const heldOut = measured(labelled.filter((_pair, index) => index % 2 === 1))

test('标注的例子够多，候选也够多', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(60)
  expect(items.length).toBeGreaterThanOrEqual(150)
  const ids = items.map(({ id }) => id)
  expect(labelled.flatMap(({ like }) => like).filter((id) => !ids.includes(id))).toEqual([])
})

test('没有看过的一半：前五条里找得到九成，第一条八成是对的', () => {
  expect(heldOut.recallAt5).toBeGreaterThanOrEqual(0.9)
  expect(heldOut.precisionAt1).toBeGreaterThanOrEqual(0.8)
})

test('看过的一半不低于没有看过的一半', () => {
  expect(tuned.recallAt5).toBeGreaterThanOrEqual(0.9)
  expect(tuned.precisionAt1).toBeGreaterThanOrEqual(heldOut.precisionAt1)
})

// A false alarm costs a glance, a missed case costs a suggestion made twice: the bar is set low.
const alarms = unheard.map((draft) => found(draft).length).reduce((sum, count) => sum + count, 0)

test('从来没有人提过的事，平均误报至多一件', () => {
  expect(alarms).toBeLessThanOrEqual(unheard.length)
})

test('量得的数字', () => {
  expect({ tuned, heldOut, candidates: items.length, alarms, unheard: unheard.length })
    .toMatchInlineSnapshot(`
   {
     "alarms": 10,
     "candidates": 159,
     "heldOut": {
       "pairs": 37,
       "precisionAt1": 0.838,
       "recallAt5": 0.959,
     },
     "tuned": {
       "pairs": 37,
       "precisionAt1": 0.946,
       "recallAt5": 0.973,
     },
     "unheard": 10,
   }
  `)
})
