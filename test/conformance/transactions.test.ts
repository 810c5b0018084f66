import { conformingCloud, type Inside } from './support/conformance'

// developers.weixin.qq.com, "数据库 / 事务": snapshot isolation; a write to what another transaction has written fails at
// once; doc() and add() only; runTransaction tries three times more after a conflict. Codes: docs.cloudbase.net,
// DATABASE_TRANSACTION_CONFLICT and DATABASE_TRANSACTION_FAIL.

const collections = [
  { name: 'accounts', indexes: [] },
  {
    name: 'people',
    indexes: [{ name: 'by_name', keys: [['name', 'asc'] as [string, 'asc']], unique: true }],
  },
]
const written = conformingCloud({ collections })
const { run, failure } = written

beforeEach(async () => {
  await run(async ({ db }) => {
    await db.collection('accounts').where({}).remove()
    await db.collection('people').where({}).remove()
    await db.collection('accounts').add({
      data: [
        { _id: 'a', n: 1 },
        { _id: 'b', n: 10 },
        { _id: 'c', n: 100 },
      ],
    })
  })
})

const accounts = async (): Promise<Record<string, number>> => {
  const list = (await written.cloud().dump('accounts')) as { _id: string; n: number }[]
  return Object.fromEntries(list.map(({ _id, n }) => [_id, n]))
}

describe('what a transaction does', () => {
  test('is there for all after the commit, and not before', async () => {
    const seen = await run(async ({ db, _ }) => {
      const t = await db.startTransaction()
      await t
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.inc(-1) } })
      await t
        .collection('accounts')
        .doc('b')
        .update({ data: { n: _.inc(1) } })
      const before = (await db.collection('accounts').doc('a').get()).data
      await t.commit()
      return [before, (await db.collection('accounts').doc('a').get()).data]
    })
    expect(seen).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'a', n: 0 },
    ])
    expect(await accounts()).toEqual({ a: 0, b: 11, c: 100 })
  })

  test('is gone after a rollback', async () => {
    await run(async ({ db }) => {
      const t = await db.startTransaction()
      await t
        .collection('accounts')
        .doc('a')
        .set({ data: { n: 5 } })
      await t.collection('accounts').doc('b').remove()
      await t.collection('accounts').add({ data: { _id: 'd', n: 7 } })
      await t.rollback()
    })
    expect(await accounts()).toEqual({ a: 1, b: 10, c: 100 })
  })

  test('it sees itself: what it added, changed, replaced and removed', async () => {
    const seen = await run(async ({ db, _ }) => {
      const t = await db.startTransaction()
      const accounts = t.collection('accounts')
      const added = await accounts.add({ data: { n: 7 } })
      const changed = await accounts.doc('a').update({ data: { n: _.inc(1) } })
      const again = await accounts.doc('a').update({ data: { n: _.inc(1) } })
      const replaced = await accounts.doc('b').set({ data: { m: 1 } })
      const removed = await accounts.doc('c').remove()
      const gone = await accounts
        .doc('c')
        .get()
        .catch((error: Error) => /does not exist/.test(String(error.message)))
      const answer = {
        added: (await accounts.doc(added._id).get()).data,
        a: (await accounts.doc('a').get()).data,
        b: (await accounts.doc('b').get()).data,
        stats: [changed.stats, again.stats, replaced.stats, removed.stats],
        gone,
      }
      await t.rollback()
      return answer
    })
    expect(seen).toEqual({
      added: { _id: expect.stringMatching(/^[0-9a-f]{32}$/) as string, n: 7 },
      a: { _id: 'a', n: 3 },
      b: { _id: 'b', m: 1 },
      stats: [{ updated: 1 }, { updated: 1 }, { updated: 1, created: 0 }, { removed: 1 }],
      gone: true,
    })
  })

  test('it sees the state in which it began', async () => {
    const seen = await run(async ({ db, _ }) => {
      const t = await db.startTransaction()
      const plain = db.collection('accounts')
      await plain.doc('a').update({ data: { n: 50 } })
      await plain.doc('a').update({ data: { n: _.inc(1) } })
      await plain.doc('b').remove()
      await plain.add({ data: { _id: 'd', n: 4 } })
      const d = await t
        .collection('accounts')
        .doc('d')
        .get()
        .catch(() => 'absent')
      const [a, b] = [
        await t.collection('accounts').doc('a').get(),
        await t.collection('accounts').doc('b').get(),
      ]
      await t.commit()
      return [a.data, b.data, d]
    })
    expect(seen).toEqual([{ _id: 'a', n: 1 }, { _id: 'b', n: 10 }, 'absent'])
  })

  test('a projection works inside', async () => {
    const seen = await run(async ({ db }) => {
      const t = await db.startTransaction()
      const { data } = await t.collection('accounts').doc('a').field({ n: true, _id: false }).get()
      await t.rollback()
      return data
    })
    expect(seen).toEqual({ n: 1 })
  })

  test('many are open at once, each with its own view', async () => {
    const seen = await run(async ({ db, _ }) => {
      const views: unknown[] = []
      const open: Awaited<ReturnType<Inside['db']['startTransaction']>>[] = []
      for (let i = 0; i < 6; i++) {
        open.push(await db.startTransaction())
        await db
          .collection('accounts')
          .doc('a')
          .update({ data: { n: _.inc(1) } })
      }
      for (const t of open)
        views.push(((await t.collection('accounts').doc('a').get()).data as { n: number }).n)
      await Promise.all(open.map((t) => t.commit()))
      return views
    })
    expect(seen).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('over two collections it is one', async () => {
    await run(async ({ db, _ }) => {
      await db.runTransaction(async (t) => {
        await t
          .collection('accounts')
          .doc('a')
          .update({ data: { n: _.inc(1) } })
        await t.collection('people').add({ data: { _id: 'p', name: '代表甲' } })
      })
    })
    expect(await accounts()).toMatchObject({ a: 2 })
    expect(await written.cloud().dump('people')).toEqual([{ _id: 'p', name: '代表甲' }])
  })
})

describe('a conflict', () => {
  test('is told to the second writer at once', async () => {
    const failed = await failure(async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await first
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } })
      try {
        await second
          .collection('accounts')
          .doc('a')
          .update({ data: { n: 3 } })
      } finally {
        await first.commit()
      }
    })
    expect(failed.message).toMatch(/DATABASE_TRANSACTION_CONFLICT|TransactionConflict/)
    expect(await accounts()).toMatchObject({ a: 2 })
  })

  test('is also with what was committed since the transaction began', async () => {
    const failed = await failure(async ({ db }) => {
      const t = await db.startTransaction()
      await db
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } })
      await t
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 3 } })
    })
    expect(failed.message).toMatch(/TransactionConflict/)
    expect(await accounts()).toMatchObject({ a: 2 })
  })

  test('ends the transaction, and nothing of it remains', async () => {
    const failed = await failure(async ({ db }) => {
      const t = await db.startTransaction()
      await t
        .collection('accounts')
        .doc('b')
        .update({ data: { n: 11 } })
      await db
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } })
      await t
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 3 } })
        .catch(() => undefined)
      await t.commit()
    })
    expect(failed).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect(failed.message).toMatch(/TransactionNotExist/)
    expect(await accounts()).toEqual({ a: 2, b: 10, c: 100 })
  })

  test('is none between different documents', async () => {
    await run(async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await first
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } })
      await second
        .collection('accounts')
        .doc('b')
        .update({ data: { n: 3 } })
      await first.commit()
      await second.commit()
    })
    expect(await accounts()).toEqual({ a: 2, b: 3, c: 100 })
  })

  test('is none when nothing changes or is only read', async () => {
    await run(async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await first
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } })
      await second.collection('accounts').doc('a').get()
      await second
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 1 } })
      await second
        .collection('accounts')
        .doc('b')
        .update({ data: { n: 3 } })
      await first.commit()
      await second.commit()
    })
    expect(await accounts()).toEqual({ a: 2, b: 3, c: 100 })
  })

  test('also arises between two that add the same document', async () => {
    const failed = await failure(async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await first.collection('accounts').add({ data: { _id: 'd', n: 1 } })
      try {
        await second.collection('accounts').add({ data: { _id: 'd', n: 2 } })
      } finally {
        await first.commit()
      }
    })
    expect(failed.message).toMatch(/TransactionConflict/)
    expect(await accounts()).toMatchObject({ d: 1 })
  })
})

describe('a plain write to what a transaction has written', () => {
  test('waits for the commit', async () => {
    const order = await run(async ({ db, _ }) => {
      const order: string[] = []
      const t = await db.startTransaction()
      await t
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.inc(10) } })
      const plain = db
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.mul(2) } })
        .then(() => order.push('plain'))
      await db
        .collection('accounts')
        .doc('b')
        .update({ data: { n: 11 } })
      order.push('another document')
      await t.commit()
      await plain
      return order
    })
    expect(order).toEqual(['another document', 'plain'])
    expect(await accounts()).toEqual({ a: 22, b: 11, c: 100 })
  })

  test('waits for the rollback', async () => {
    await run(async ({ db, _ }) => {
      const t = await db.startTransaction()
      await t
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.inc(10) } })
      const plain = db
        .collection('accounts')
        .where({})
        .update({ data: { n: _.mul(2) } })
      await db.collection('accounts').doc('b').get()
      await t.rollback()
      await plain
    })
    expect(await accounts()).toEqual({ a: 2, b: 20, c: 200 })
  })
})

describe('refusals', () => {
  test('where() has no place in a transaction', async () => {
    const failed = await failure(async ({ db }) => {
      const t = await db.startTransaction()
      await t.collection('accounts').where({ n: 1 }).get()
    })
    expect(failed.message).toMatch(/doc\(\) and add\(\) only/)
  })

  test('a transaction that ended is not there', async () => {
    for (const end of ['commit', 'rollback']) {
      const failed = await failure(`async ({ db }) => {
        const t = await db.startTransaction()
        await t.${end}()
        await t.collection('accounts').doc('a').get()
      }`)
      expect(failed.message).toMatch(/TransactionNotExist/)
    }
  })

  test('an _id that is taken is refused at the write', async () => {
    const failed = await failure(async ({ db }) => {
      const t = await db.startTransaction()
      await t.collection('accounts').add({ data: { _id: 'a' } })
    })
    expect(failed.message).toMatch(/E11000 duplicate key error/)
  })

  test('a unique key that is taken is refused at the write', async () => {
    const failed = await failure(async ({ db }) => {
      await db.collection('people').add({ data: { name: '代表甲' } })
      const t = await db.startTransaction()
      await t.collection('people').add({ data: { name: '代表甲' } })
    })
    expect(failed.message).toMatch(/E11000 duplicate key error/)
  })

  test('a unique key that two transactions take is a conflict for the second', async () => {
    const failed = await failure(async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await first.collection('people').add({ data: { name: '代表甲' } })
      await second.collection('people').add({ data: { name: '代表甲' } })
      await first.commit()
      await second.commit()
    })
    expect(failed).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect(await written.cloud().dump('people')).toHaveLength(1)
  })

  test('a wrong update is refused at the write', async () => {
    const failed = await failure(async ({ db, _ }) => {
      const t = await db.startTransaction()
      await t
        .collection('accounts')
        .doc('a')
        .update({ data: { n: _.push(1) } })
    })
    expect(failed.message).toMatch(/must be an array/)
  })
})

describe('runTransaction', () => {
  test('answers what its function answers', async () => {
    expect(await run(async ({ db }) => db.runTransaction(async () => 'done'))).toBe('done')
  })

  test('rolls back when its function fails', async () => {
    const failed = await failure(async ({ db }) =>
      db.runTransaction(async (t) => {
        await t
          .collection('accounts')
          .doc('a')
          .update({ data: { n: 9 } })
        throw new Error('no')
      }),
    )
    expect(failed.message).toBe('no')
    expect(await accounts()).toMatchObject({ a: 1 })
  })

  test('of five parallel increments that meet at the write only the first succeeds: the SDK does not try again', async () => {
    const outcome = await run(increments)
    expect(outcome).toEqual({ runs: 5, done: 1 })
    expect(await accounts()).toMatchObject({ a: 2 })
  })

  test('with a retry of its own every increment succeeds', async () => {
    await run(async ({ db, _ }) => {
      const increment = async (): Promise<void> => {
        const t = await db.startTransaction()
        try {
          await t
            .collection('accounts')
            .doc('a')
            .update({ data: { n: _.inc(1) } })
          await t.commit()
        } catch (error) {
          if (!/TransactionConflict/.test((error as Error).message)) throw error
          await t.rollback().catch(() => undefined)
          await increment()
        }
      }
      await Promise.all([1, 2, 3, 4, 5].map(increment))
    })
    expect(await accounts()).toMatchObject({ a: 6 })
  })
})

/** Five increments whose transactions all begin before one of them writes. */
async function increments({ db, _ }: Inside): Promise<{ runs: number; done: number }> {
  let runs = 0
  let arrived = 0
  let open = (): void => undefined
  const together = new Promise<void>((resolve) => (open = resolve))
  const outcomes = await Promise.allSettled(
    [1, 2, 3, 4, 5].map(() =>
      db.runTransaction(async (t) => {
        runs++
        await t.collection('accounts').doc('a').get()
        if (++arrived === 5) open()
        await together
        await t
          .collection('accounts')
          .doc('a')
          .update({ data: { n: _.inc(1) } })
        // All have written, or failed to, before the first commits.
        await db.collection('accounts').doc('c').get()
      }),
    ),
  )
  return { runs, done: outcomes.filter(({ status }) => status === 'fulfilled').length }
}

describe('when a conflict is told only at the commit', () => {
  const late = conformingCloud({ collections, conflictAt: 'commit' })
  beforeEach(async () => {
    await late.run(async ({ db }) => {
      await db.collection('accounts').where({}).remove()
      await db.collection('accounts').add({
        data: [
          { _id: 'a', n: 1 },
          { _id: 'c', n: 1 },
        ],
      })
    })
  })

  test('the first to commit wins', async () => {
    const failed = await late.failure(async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await first
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } })
      await second
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 3 } })
      await second.commit()
      await first.commit()
    })
    expect(failed).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect(await late.cloud().dump('accounts')).toContainEqual({ _id: 'a', n: 3 })
  })

  test('runTransaction tries again, so more of five parallel increments succeed, and each exactly once', async () => {
    const { runs, done } = (await late.run(increments)) as { runs: number; done: number }
    expect(runs).toBeGreaterThan(5)
    expect(done).toBeGreaterThan(1)
    expect(await late.cloud().dump('accounts')).toContainEqual({ _id: 'a', n: 1 + done })
  })
})

describe('a transaction that stays open too long', () => {
  const brief = conformingCloud({ collections, limits: { transactionSeconds: 0.2 } })

  test('is gone, with all it did, and lets others write', async () => {
    await brief.run(async ({ db }) => db.collection('accounts').add({ data: { _id: 'a', n: 1 } }))
    const failed = await brief.failure(async ({ db }) => {
      const t = await db.startTransaction()
      await t
        .collection('accounts')
        .doc('a')
        .update({ data: { n: 2 } })
      // Waits until the transaction has let go of the document.
      await db
        .collection('accounts')
        .doc('a')
        .update({ data: { m: 3 } })
      await t.commit()
    })
    expect(failed).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect(await brief.cloud().dump('accounts')).toEqual([{ _id: 'a', n: 1, m: 3 }])
  })
})
