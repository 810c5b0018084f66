import { conformingCloud, type Inside } from './support/conformance'

// Error numbers: docs.cloudbase.net error codes and the table of wx-server-sdk 4.0.2; shapes: developers.weixin.qq.com, the page
// of each interface.

const INIT = `const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });`
const { cloud, run, failure } = conformingCloud({
  collections: [{ name: 'things', indexes: [{ name: 'one', keys: [['code', 'asc']], unique: true }] }],
  functions: {
    whoami: `${INIT} exports.main = (event) => ({ event, context: cloud.getWXContext() })`,
    faulty: `exports.main = () => { throw new Error('deliberate') }`,
    endless: { code: `exports.main = () => { for (;;); }`, config: { timeout: 1 } },
  },
})

type Step = (inside: Inside) => unknown
const answers: [page: string, cases: [title: string, step: Step, answer: unknown][]][] = [
  ['WeChat documentation: Collection.add, Document.get', [
    ['add answers an _id of its own making', ({ db }) => db.collection('things').add({ data: { code: 'made' } }).then(({ _id, errMsg }) => [typeof _id, String(_id).length, errMsg]), ['string', 32, 'collection.add:ok']],
    ['add keeps a given _id', ({ db }) => db.collection('things').add({ data: { _id: 'given', code: 'given' } }).then(({ _id }) => _id), 'given'],
    ['add keeps an _id that is a number', ({ db }) => db.collection('things').add({ data: { _id: 7, code: 'seven' } }).then(({ _id }) => _id), 7],
    ['add of a list answers the list of ids', ({ db }) => db.collection('things').add({ data: [{ _id: 'l1', code: 'l1' }, { _id: 'l2', code: 'l2' }] }).then(({ _ids }) => _ids), ['l1', 'l2']],
    ['get of a document', ({ db }) => db.collection('things').doc('given').get(), { data: { _id: 'given', code: 'given' }, errMsg: 'document.get:ok' }],
    ['get of a document by a number', ({ db }) => db.collection('things').doc(7).get().then(({ data }) => data), { _id: 7, code: 'seven' }],
    ['get of a list', ({ db }) => db.collection('things').where({ code: 'l1' }).get(), { data: [{ _id: 'l1', code: 'l1' }], errMsg: 'collection.get:ok' }],
    ['get of nothing', ({ db }) => db.collection('things').where({ code: '?' }).get(), { data: [], errMsg: 'collection.get:ok' }],
    ['count', ({ db }) => db.collection('things').where({ code: 'l1' }).count(), { total: 1, errMsg: 'collection.count:ok' }],
    ['update', ({ db }) => db.collection('things').doc('l1').update({ data: { n: 1 } }), { stats: { updated: 1 }, errMsg: 'document.update:ok' }],
    ['set', ({ db }) => db.collection('things').doc('l1').set({ data: { code: 'l1' } }), { _id: 'l1', stats: { updated: 1, created: 0 }, errMsg: 'document.set:ok' }],
    ['remove', ({ db }) => db.collection('things').doc('l2').remove(), { stats: { removed: 1 }, errMsg: 'document.remove:ok' }],
    ['createCollection', ({ db }) => db.createCollection('fresh').then(({ errMsg }) => errMsg), 'createCollection:ok'],
    ['a collection that was created is empty', ({ db }) => db.collection('fresh').count().then(({ total }) => total), 0],
    ['aggregate', ({ db }) => db.collection('things').aggregate().match({ _id: 'given' }).end(), { list: [{ _id: 'given', code: 'given' }], errMsg: 'collection.aggregate:ok' }],
  ]],
  ['WeChat documentation: Cloud.callFunction, Cloud.getWXContext', [
    ['the result', ({ sdk }) => sdk.callFunction({ name: 'whoami', data: { a: [1, null] } }).then(({ result }) => (result as { event: { a: unknown } }).event.a), [1, null]],
    ['the caller stays who it was', ({ sdk }) => sdk.callFunction({ name: 'whoami', data: {} }).then(({ result }) => (result as { context: { OPENID: string } }).context.OPENID), 'oPerson'],
    ['the source is chained', ({ sdk }) => sdk.callFunction({ name: 'whoami', data: {} }).then(({ result }) => (result as { context: { SOURCE: string } }).context.SOURCE), 'wx_client,scf'],
  ]],
  ['WeChat documentation: Cloud.uploadFile, downloadFile, getTempFileURL, deleteFile', [
    ['a file comes back', async ({ sdk }) => {
      const { fileID } = await sdk.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('内容') })
      const { fileContent } = await sdk.downloadFile({ fileID })
      return [String(fileID).startsWith('cloud://'), String(fileContent)]
    }, [true, '内容']],
    ['links of files, one of which is not there', async ({ sdk }) => {
      const { fileID } = await sdk.uploadFile({ cloudPath: 'c.txt', fileContent: Buffer.from('c') })
      const { fileList } = await sdk.getTempFileURL({ fileList: [fileID, `${fileID}.not`] })
      return (fileList as { tempFileURL: string; status: number }[]).map(({ tempFileURL, status }) => [tempFileURL !== '', status === 0])
    }, [[true, true], [false, false]]],
    ['a file that was deleted is gone', async ({ sdk }) => {
      const { fileID } = await sdk.uploadFile({ cloudPath: 'd.txt', fileContent: Buffer.from('d') })
      const { fileList } = await sdk.deleteFile({ fileList: [fileID] })
      const gone = await sdk.downloadFile({ fileID }).then(() => 'there', () => 'gone')
      return [(fileList as { status: number }[])[0]?.status, gone]
    }, [0, 'gone']],
  ]],
] // prettier-ignore

describe.each(answers)('%s', (_page, cases) => {
  test.each(cases)('%s', async (_title, step, answer) => {
    const code = `async ({ sdk, db, _ }) => {
      const value = await (${step.toString()})({ sdk, db, _ })
      if (value && typeof value === 'object') delete value.requestId
      return value
    }`
    const got = (await cloud().invoke('runner', { code }, { openid: 'oPerson' })) as {
      value?: unknown
      failed?: object
    }
    expect(got.failed).toBeUndefined()
    expect(got.value).toEqual(answer)
  })
})

describe('What fails, and with which number', () => {
  const nowhere: [string, Step][] = [
    ['get', ({ db }) => db.collection('nowhere').get()],
    ['doc().get', ({ db }) => db.collection('nowhere').doc('a').get()],
    ['count', ({ db }) => db.collection('nowhere').count()],
    ['add', ({ db }) => db.collection('nowhere').add({ data: { a: 1 } })],
    [
      'update',
      ({ db }) =>
        db
          .collection('nowhere')
          .where({})
          .update({ data: { a: 1 } }),
    ],
    [
      'set',
      ({ db }) =>
        db
          .collection('nowhere')
          .doc('a')
          .set({ data: { a: 1 } }),
    ],
    ['remove', ({ db }) => db.collection('nowhere').where({}).remove()],
  ]
  test.each(nowhere)('a collection that does not exist: %s', async (_title, step) => {
    expect(await failure(step)).toMatchObject({
      errCode: -502005,
      message: expect.stringContaining('not exist') as string,
    })
  })

  // wx-server-sdk numbers the failures of an aggregation -1 and leaves the code.
  test.each<[string, Step, object]>([
    [
      'an aggregation of a collection that does not exist',
      ({ db }) => db.collection('nowhere').aggregate().match({}).end(),
      { errCode: -1, code: 'DATABASE_COLLECTION_NOT_EXIST' },
    ],
    ['an _id that is taken', ({ db }) => db.collection('things').add({ data: { _id: 'given', code: 'other' } }), { errCode: -502001, message: expect.stringContaining('E11000') as string }],
    ['a unique value that is taken', ({ db }) => db.collection('things').add({ data: { code: 'given' } }), { errCode: -502001, message: expect.stringContaining('E11000') as string }],
    ['a list of which one is taken, and nothing is added', ({ db }) => db.collection('things').add({ data: [{ code: 'new' }, { code: 'given' }] }), { errCode: -502001 }],
    ['an unknown update operator', ({ db }) => db.collection('things').doc('given').update({ data: { $currentDate: { at: true } } }), { errCode: -502001 }],
    ['an unknown query operator', ({ db }) => db.collection('things').where({ a: { $like: 1 } }).get(), { errCode: -502001 }],
    ['an unknown expression', ({ db }) => db.collection('things').aggregate().project({ a: { $like: 1 } }).end(), { errCode: -1, code: 'DATABASE_REQUEST_FAILED' }],
    ['a field name with a dollar', ({ db }) => db.collection('things').add({ data: { a: { $b: 1 } } }), { errCode: -502001 }],
    ['a document that is not there', ({ db }) => db.collection('things').doc('nobody').get(), { message: expect.stringContaining('does not exist') as string }],
    ['a collection that exists', ({ db }) => db.createCollection('things'), { code: 'DATABASE_COLLECTION_ALREADY_EXIST' }],
    ['a transaction that does not exist', async ({ db }) => { const t = await db.startTransaction(); await t.commit(); await t.commit() }, { code: 'DATABASE_TRANSACTION_FAIL' }],
    ['a function that does not exist', ({ sdk }) => sdk.callFunction({ name: 'nobody', data: {} }), { code: 'FUNCTION_NOT_FOUND' }],
    ['a function that throws', ({ sdk }) => sdk.callFunction({ name: 'faulty', data: {} }), { code: 'FUNCTIONS_EXECUTE_FAIL' }],
    ['a function that never ends', ({ sdk }) => sdk.callFunction({ name: 'endless', data: {} }), { code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' }],
    ['a file that is not there', ({ sdk }) => sdk.downloadFile({ fileID: 'cloud://local-env.6c6f-local-env-1300000000/none.txt' }), { message: expect.stringMatching(/fail/) as string }],
  ])('%s', async (_title, step, expected) => {
    expect(await failure(step)).toMatchObject(expected)
  }) // prettier-ignore

  test('what failed changed nothing', async () => {
    expect(
      await run(
        async ({ db, _ }) =>
          (
            await db
              .collection('things')
              .where({ code: _.in(['new', 'other']) })
              .count()
          ).total,
      ),
    ).toBe(0)
  })
})
