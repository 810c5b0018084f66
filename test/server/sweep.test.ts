import type { FileDoc } from '../../cloudfunctions/server/files/file-doc'
import type { CollectionName } from '../../cloudfunctions/server/store/port'
import { content, newId, openHouse, type House } from './support/house'
import { WHO } from './support/road'

/* 过期的东西放够了才清，每小时一次；件、记录、人和消息从来不删。 */

const DAY = 86_400_000
let house: House

beforeEach(async () => {
  house = await openHouse('2026-03-02T01:17:00Z')
})

const ids = (name: CollectionName) => house.dump(name).map(({ _id }) => _id)
const at = (days: number) => house.house.now - days * DAY

async function put(name: 'tickets' | 'invitations' | 'desks' | 'limits' | 'sendings', docs: object[]) {
  for (const doc of docs) await house.ports.store.insert(name, doc as never)
}

const ticket = (_id: string, days: number) => ({
  _id,
  secret: 's',
  where: 'Edge',
  at: at(days),
  state: 'used',
  person: 'gongwei-jia',
})
const invitation = (_id: string, days: number) => ({
  _id,
  person: 'daibiao-jia',
  congress: 'wj',
  by: 'gongwei-jia',
  at: at(days),
  usedBy: 'x',
})
const desk = (_id: string, days: number) => ({
  _id,
  person: 'gongwei-jia',
  where: 'Edge',
  startedAt: at(days),
  seenAt: at(days),
  closed: true,
})
const sending = (_id: string, days: number, state = 'sent') => ({
  _id,
  message: 'm',
  person: 'daibiao-jia',
  topic: 'due',
  state,
  at: at(days),
})

test('放够日子的清掉，没放够的、还要发的留着，再跑不多清', async () => {
  await put('tickets', [ticket('old', 2), ticket('new', 0.9)])
  await put('invitations', [invitation('old', 31), invitation('new', 29)])
  await put('desks', [desk('old', 31), desk('new', 29)])
  await put('limits', [
    { _id: 'old', from: at(8), count: 3 },
    { _id: 'new', from: at(6), count: 3 },
  ])
  await put('sendings', [sending('old', 31), sending('new', 29), sending('still', 40, 'waiting')])
  expect(await house.clock()).toMatchObject({ swept: 5, failed: 0 })
  for (const name of ['tickets', 'invitations', 'desks', 'limits'] as const)
    expect(ids(name)).toEqual(['new'])
  expect(ids('sendings')).toEqual(['new', 'still'])
  expect(await house.clock()).toMatchObject({ swept: 0, failed: 0 })
})

test('两个计时一起清，每样只清一次；一小时里别的分钟不看', async () => {
  await put('tickets', [ticket('a', 3), ticket('b', 3)])
  const both = await Promise.all([house.clock(), house.clock()])
  expect(both.map((one) => ('swept' in one ? Number(one.swept) : 0)).reduce((all, one) => all + one)).toBe(2)
  await put('tickets', [ticket('c', 3)])
  house.house.now += 60_000
  expect(await house.clock()).toMatchObject({ swept: 0 })
  expect(ids('tickets')).toEqual(['c'])
})

test('正要清的时候又用上了的，不清', async () => {
  await put('limits', [{ _id: 'busy', from: at(8), count: 3 }])
  const { remove } = house.ports.store
  house.ports.store.remove = async (name, where) => {
    await house.ports.store.updateIf('limits', { _id: 'busy' }, { from: house.house.now, count: 1 })
    return remove(name, where)
  }
  await house.clock()
  expect(ids('limits')).toEqual(['busy'])
})

describe('传上来没有用上的附件', () => {
  const file = async (id: string): Promise<FileDoc> => {
    const fileId = await house.files.write(`kept/${id}.pdf`, Buffer.from('%PDF-1.7'))
    const doc: FileDoc = {
      _id: id,
      id,
      owner: 'daibiao-jia',
      name: '附件.pdf',
      type: 'pdf',
      size: 8,
      fileId,
      sha256: 'f'.repeat(64),
      at: house.house.now,
      lookAt: house.house.now + 60 * DAY,
    }
    await house.ports.store.insert('files', doc)
    return doc
  }
  const submit = (attachments: string[]) =>
    house.as(WHO.deputy).api('suggestion.start', {
      requestId: newId(),
      verb: 'submit',
      input: { ...content, attachments },
    })
  const exists = async ({ fileId }: FileDoc) => (await house.files.read(fileId, 100)) !== undefined

  test('两个月没有用上，先停用，一天以后删掉文件和记录', async () => {
    const lost = await file('file-lost')
    house.house.passDays(59)
    await house.clock()
    expect((await submit(['file-lost'])).ok).toBe(true) // 两个月里随时可用
    const orphan = await file('file-orphan')
    house.house.passDays(61)
    await house.clock()
    expect([await exists(lost), await exists(orphan)]).toEqual([true, true])
    expect(await submit(['file-orphan'])).toMatchObject({ ok: false })
    house.house.passDays(1)
    expect(await house.clock()).toMatchObject({ filesDropped: 1, failed: 0 })
    expect([await exists(lost), await exists(orphan)]).toEqual([true, false])
    expect(ids('files')).toEqual(['file-lost'])
  })

  test('停用那一刻正好提交进来的，第二天看到在用，就留下', async () => {
    const doc = await file('file-raced')
    house.house.passDays(61)
    const dropped = { ...doc, dropped: house.house.now, lookAt: house.house.now + DAY }
    expect((await submit(['file-raced'])).ok).toBe(true)
    await house.ports.store.updateIf(
      'files',
      { _id: doc._id },
      { dropped: dropped.dropped, lookAt: dropped.lookAt },
    )
    house.house.passDays(2)
    expect(await house.clock()).toMatchObject({ filesDropped: 0, failed: 0 })
    expect(await exists(doc)).toBe(true)
    expect(house.dump('files')[0]).not.toHaveProperty('dropped')
    expect((await submit(['file-raced'])).ok).toBe(true)
  })

  test('删到一半断了，下次接着删完', async () => {
    const doc = await file('file-half')
    house.house.passDays(61)
    await house.clock()
    house.house.passDays(1)
    house.house.breaks = (method, name) => (method === 'remove' && name === 'files' ? 'before' : false)
    expect(await house.clock()).toMatchObject({ filesDropped: 0, failed: 1 })
    house.house.breaks = undefined
    expect(await house.clock()).toMatchObject({ filesDropped: 1, failed: 0 })
    expect([await exists(doc), ids('files')]).toEqual([false, []])
  })
})
