import { suggestionKind } from '../../cloudfunctions/server/suggestion/kind'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'
import type { CollectionName } from '../../cloudfunctions/server/store/port'
import { link } from '../../src/domain/shared/hash-chain'
import type { RecordedEvent } from '../../src/domain/suggestion/events'
import { openHouse, type House } from './support/house'
import { road, walk } from './support/road'
import { invariants, type InvariantName } from './walk/invariants'

/* A check that has never failed proves nothing: each is shown a house with one fault, and must say so. */

let walked: House
let id = ''

beforeAll(async () => {
  walked = await openHouse()
  id = (await walk(walked, road.length)) ?? ''
  // Another, still with the unit that is to reply.
  await walk(walked, 7, 8)
  await walked.clock()
})

const docIn = async (house: House, one = id) =>
  (await suggestionKind.keep.get(house.ports.store, one)) as SuggestionDoc // it was just walked

type Json = Record<string, unknown>
type Fault = (house: House) => Promise<string>

/** Somebody or some bug changes documents past the server; answers the case to look at. */
const changed =
  (name: CollectionName, wanted: (doc: Json) => boolean, change: (doc: Json) => Json): Fault =>
  async (house) => {
    const found = house.dump(name).find((doc) => wanted(JSON.parse(JSON.stringify(doc)) as Json))
    if (!found) throw new Error(`nothing to break in ${name}`)
    const copy = JSON.parse(JSON.stringify(found)) as Json
    const written = await house.ports.store.updateIf(name, { _id: found._id }, change(copy) as never)
    if (written !== 'done') throw new Error('nothing was broken')
    return 'caseId' in found && typeof found.caseId === 'string' ? found.caseId : id
  }

const mine = ({ _id }: Json) => _id === id
const inCase = (change: (doc: SuggestionDoc) => Partial<SuggestionDoc>) =>
  changed('suggestions', mine, (doc) => change(doc as unknown as SuggestionDoc) as unknown as Json)

/** The record told otherwise, and then chained and folded anew, as by somebody who knows how. */
const retold =
  (tell: (events: RecordedEvent[]) => RecordedEvent[]): Fault =>
  async (house) => {
    const doc = await docIn(house)
    const facts = tell(JSON.parse(JSON.stringify(doc.events)) as RecordedEvent[])
    const events = facts.reduce<RecordedEvent[]>((record, { seq: _s, prev: _p, hash: _h, ...fact }) => {
      return [...record, link(record[record.length - 1], fact as RecordedEvent, house.ports.hash)]
    }, [])
    const state = suggestionKind.replay(doc.state, events)
    return inCase(() => ({ events, state, stage: state.stage }))(house)
  }

const without = (type: RecordedEvent['type']) => (events: RecordedEvent[]) =>
  events.filter((event) => event.type !== type)

const open = ({ open: isOpen, due }: Json) => isOpen === true && due !== undefined

const faults: Record<InvariantName, Record<string, Fault>> = {
  走的都是该走的路: {
    没有立案就交办: retold(without('accepted')),
    先后颠倒: retold((events) => [...events].reverse()),
  },
  这件事就是它的记录讲的: {
    状态被改了一个字: inCase(({ state }) => ({
      state: { ...state, supplements: [{ text: '补', on: state.submittedOn as never, by: state.author }] },
    })),
    列表用的阶段与记录不符: inCase(() => ({ stage: 'draft' })),
    还有没画完的: inCase(() => ({ behind: true })),
  },
  记录逐条相扣: {
    改了一条记录: inCase(({ events }) => ({
      events: events.map((one, n) => (n === 2 ? { ...one, on: one.on.replace('02', '03') as never } : one)),
    })),
    抽走一条记录: inCase(({ events }) => ({ events: events.filter((_one, n) => n !== 3) })),
    对调两条记录: inCase(({ events: [a, b, ...rest] }) => ({ events: [b, a, ...rest] as RecordedEvent[] })),
  },
  词频与逐件重数相同: {
    一个词多数了一次: changed(
      'similarCounts',
      () => true,
      ({ counts }) => ({
        counts: Object.fromEntries(
          Object.entries(counts as Record<string, number>).map(([term, n], at) => [
            term,
            at === 0 ? n + 1 : n,
          ]),
        ),
      }),
    ),
    一件数了两次: changed(
      'similarCounts',
      () => true,
      ({ cases }) => ({ cases: Number(cases) + 1 }),
    ),
  },
  统计台账与逐件重数相同: {
    多数了一件: changed(
      'figureLedgers',
      () => true,
      ({ cells }) => ({ cells: JSON.parse(JSON.stringify(cells).replace(/\b1\b/, '2')) as unknown }),
    ),
  },
  积分与逐条重算相同: {
    少记一条: changed(
      'dutyYears',
      () => true,
      ({ state }) => ({
        state: { ...(state as Json), lines: ((state as Json).lines as unknown[]).slice(1) },
      }),
    ),
    总分多了一分: changed(
      'dutyYears',
      () => true,
      ({ state }) => ({
        state: { ...(state as Json), figures: { ...((state as Json).figures as Json), total: 1000 } },
      }),
    ),
    回单被改: changed(
      'dutyYears',
      () => true,
      ({ state }) => ({ state: { ...(state as Json), outcomes: [] } }),
    ),
  },
  期限与日历逐日数出的相同: {
    期限晚了一天: changed('inbox', open, ({ due }) => ({
      due: `${String(due).slice(0, 9)}${(Number(String(due).slice(9)) + 1) % 10}`,
    })),
    期限的名目不对: changed('inbox', open, () => ({ dueName: '分办' })),
  },
  每个单位每一轮恰有一件有效答复: {
    没有签发过的答复: retold(without('replyIssued')),
    丢了答复: inCase(({ state }) => ({
      state: { ...state, rounds: state.rounds.map((round) => ({ ...round, desks: [] })) },
    })),
    一个单位签发两次: retold((events) =>
      events.flatMap((one): RecordedEvent[] =>
        one.type === 'replyIssued' ? [one, { ...one, reply: { ...one.reply, digest: 'another' } }] : [one],
      ),
    ),
  },
  公开的都经代表同意和工委审定: {
    没有审定就公开: retold(without('published')),
    不是工委审定的: retold((events) =>
      events.map((one) =>
        one.type === 'published' ? { ...one, by: { ...one.by, role: 'unitHead' as const } } : one,
      ),
    ),
    代表没有同意公开: retold((events) =>
      events.map((one) =>
        one.type === 'submitted'
          ? { ...one, content: { ...one.content, publicity: 'closed' as const } }
          : one,
      ),
    ),
    单位审查为不公开: retold((events) =>
      events.map((one) =>
        one.type === 'replyIssued'
          ? { ...one, reply: { ...one.reply, disclosure: { open: false, note: '' } } }
          : one,
      ),
    ),
    公开件被改了一个字: changed('published', mine, ({ published }) => ({
      published: JSON.parse(JSON.stringify(published).replace(/新增/g, '新建')) as Json,
    })),
    公开件丢了: changed('published', mine, () => ({ visible: false })),
  },
  每件要告知的事都有一条消息: {
    // A message cannot be taken back, so the record tells of one more fact than anybody was told.
    有件事没有告知: retold((events) => [
      ...events,
      { ...(events[events.length - 1] as RecordedEvent), type: 'markedExcellent', note: '' } as RecordedEvent,
    ]),
    没有的事发了消息: async (house) => {
      const [one] = house.dump('messages')
      await house.ports.store.insert('messages', { ...one, _id: `${id}|99|person:daibiao-jia` } as never)
      return id
    },
  },
  待办就是现在等着办的: {
    待办丢了: changed('inbox', open, () => ({ open: false })),
    办完的还挂着: changed(
      'inbox',
      ({ caseId, open: isOpen }) => caseId === id && !isOpen,
      () => ({ open: true }),
    ),
    待办换了人: changed('inbox', open, () => ({ party: 'person:daibiao-yi' })),
  },
}

const names = Object.keys(invariants) as InvariantName[] // keys of the table

test.each(names)('“%s”：好好的就通过', async (name) => {
  for (const { _id } of walked.dump('suggestions')) await invariants[name](walked, await docIn(walked, _id))
})

test.each(names.flatMap((name) => Object.keys(faults[name]).map((fault) => [name, fault] as const)))(
  '“%s”看得出：%s',
  async (name, fault) => {
    const house = walked.fork()
    const looked = await faults[name][fault]?.(house)
    const doc = await docIn(house, looked)
    await expect((async () => invariants[name](house, doc))()).rejects.toThrow(/expect/)
  },
)
