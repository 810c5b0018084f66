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
      waiting: 'open',
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

  test('两个月没有用上，文件和记录一起删掉；用过的一直留着', async () => {
    const used = await file('file-used')
    const orphan = await file('file-orphan')
    house.house.passDays(59)
    expect(await house.clock()).toMatchObject({ filesDropped: 0 })
    expect((await submit(['file-used'])).ok).toBe(true) // 两个月里随时可用
    house.house.passDays(2)
    expect(await house.clock()).toMatchObject({ filesDropped: 1, failed: 0 })
    expect([await exists(used), await exists(orphan)]).toEqual([true, false])
    expect(ids('files')).toEqual(['file-used'])
    expect(await submit(['file-orphan'])).toMatchObject({ ok: false })
    expect((await submit(['file-used'])).ok).toBe(true)
  })

  test('办不成的提交也算问起过，文件留着，改好再交还在', async () => {
    const doc = await file('file-asked')
    const late = { ...content, title: '', attachments: ['file-asked'] }
    await house.as(WHO.deputy).api('suggestion.start', { requestId: newId(), verb: 'saveDraft', input: late })
    house.house.passDays(61)
    expect(await house.clock()).toMatchObject({ filesDropped: 0, failed: 0 })
    expect(await exists(doc)).toBe(true)
    expect((await submit(['file-asked'])).ok).toBe(true)
  })

  test('别人问起我的文件，不算用上', async () => {
    const doc = await file('file-mine')
    const asked = { requestId: newId(), verb: 'submit', input: { ...content, attachments: ['file-mine'] } }
    expect(await house.as('demo-daibiao-yi').api('suggestion.start', asked)).toMatchObject({ ok: false })
    house.house.passDays(61)
    await house.clock()
    expect(await exists(doc)).toBe(false)
  })

  test('提交和清理挤在一起，只有一个成：要么用上，要么说没有了', async () => {
    const doc = await file('file-raced')
    house.house.passDays(61)
    const [told] = await Promise.all([submit(['file-raced']), house.clock()])
    expect(await exists(doc)).toBe(told.ok)
  })

  test('证明材料用上的文件也留着', async () => {
    const doc = await file('file-proof')
    const input = {
      on: '2026-02-25',
      subject: 'reception',
      title: '走访震泽镇纺机社区选民',
      text: '入户走访 6 户，听取停车和路灯意见 4 条。',
      evidence: ['file-proof'],
    }
    const declared = { year: 2026, rev: 0, verb: 'declare', input, requestId: newId() }
    expect(await house.as(WHO.deputy).api('duty.act', declared)).toMatchObject({ ok: true })
    house.house.passDays(61)
    await house.clock()
    expect(await exists(doc)).toBe(true)
  })

  test('删到一半断了，下次接着删完', async () => {
    const doc = await file('file-half')
    house.house.passDays(61)
    house.house.breaks = (method, name) => (method === 'remove' && name === 'files' ? 'before' : false)
    expect(await house.clock()).toMatchObject({ filesDropped: 0, failed: 1 })
    house.house.breaks = undefined
    expect(await house.clock()).toMatchObject({ filesDropped: 1, failed: 0 })
    expect([await exists(doc), ids('files')]).toEqual([false, []])
  })
})
