import { actions as motionActions } from '../../src/domain/motion/actions'
import { plainDate } from '../../src/domain/shared/plain-date'
import { actions } from '../../src/domain/suggestion/actions'
import { buildSeeds } from '../../seeds/build'
import { newId, openHouse, type House } from './support/house'

/* A record that does not verify is shown with a warning and touched by nobody, not even to put it right. */

const { suggestions, motions, sessions } = buildSeeds(plainDate('2026-11-25'))
const OFFICE = 'demo-gongwei-jia'

const kinds = [
  {
    kind: 'suggestion',
    collection: 'suggestions',
    doc: suggestions.find(({ stage }) => stage === 'handling'),
    verbs: Object.keys(actions),
  },
  {
    kind: 'motion',
    collection: 'motions',
    doc: motions.find(({ stage, congress }) => stage === 'following' && congress === 'wj'),
    verbs: Object.keys(motionActions),
  },
] as const

const stored = (house: House, collection: 'suggestions' | 'motions', id: string) =>
  JSON.stringify(house.dump(collection).find(({ _id }) => _id === id))

describe.each(kinds)('$kind：记录对不上的', ({ kind, collection, doc, verbs }) => {
  const title = doc?.state.content.title ?? ''
  const id = doc?._id ?? ''
  let house: House
  let was: string
  beforeAll(async () => {
    house = await openHouse('2026-11-25T01:00:00Z', { suggestions, motions, sessions })
    await house.tamper(collection, id, (json) => json.replaceAll(title, `${title}（改过）`))
    was = stored(house, collection, id)
  })

  it('照样给看，写明从哪一条起对不上，什么都不让办', async () => {
    const told = await house.as(OFFICE).api(`${kind}.open`, { id })
    const opened = told.data as unknown as { view: { chainBreak: number; title: string }; offers: unknown[] }
    expect([opened.view.chainBreak > 0, opened.offers]).toEqual([true, []])
    expect(stored(house, collection, id)).toBe(was)
  })

  it.each(verbs)('%s 被拒绝，一个字也没有动', async (verb) => {
    const told = await house
      .as(OFFICE)
      .api(`${kind}.act`, { id, rev: doc?.rev, verb, input: {}, requestId: newId() })
    expect([told.ok, told.code]).toEqual([false, 'record-broken'])
    expect(stored(house, collection, id)).toBe(was)
  })

  it('计时来了也不修它', async () => {
    await house.clock()
    const { events, state } = JSON.parse(stored(house, collection, id)) as Record<string, unknown>
    const before = JSON.parse(was) as Record<string, unknown>
    expect([events, state]).toEqual([before.events, before.state])
  })
})
