import { parseOptions } from '../../emulator/cloud/serve'
import { startCloud } from '../../emulator/cloud/cloud'
import { startTestCloud } from './support/cloud'

test('closing lets running calls finish and refuses new ones', async () => {
  const cloud = await startTestCloud({
    functions: {
      steady: `const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
        exports.main = async ({ warm }) => {
          if (warm) return
          await new Promise((r) => setTimeout(r, 300))
          return (await cloud.database().collection('things').add({ data: { _id: 'late' } }))._id
        }`,
    },
  })
  await cloud.invoke('steady', { warm: true })
  const running = cloud.post('/invoke/steady', {})
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closed = cloud.end()
  await expect(cloud.invoke('steady', { warm: true })).rejects.toThrow('closing')
  expect(await (await running).json()).toBe('late')
  await closed
  await expect(fetch(cloud.url)).rejects.toThrow()
})

test('a port that is taken is a sentence, and the data directory is free again', async () => {
  const cloud = await startTestCloud()
  const options = { dataDir: `${cloud.dir}/other`, functionsDir: `${cloud.dir}/functions`, collections: [] }
  await expect(startCloud({ ...options, port: cloud.port })).rejects.toThrow('换一个端口')
  await (await startCloud({ ...options, port: 0 })).close()
  await cloud.end()
})

test('the store is filled before a timer fires, and when that fails nothing has started', async () => {
  const cloud = await startTestCloud({
    prepare: (store) => store.load('things', [{ _id: 'first' }]),
  })
  expect(await cloud.dump('things')).toEqual([{ _id: 'first' }])
  const failing = {
    dataDir: `${cloud.dir}/failing`,
    functionsDir: `${cloud.dir}/functions`,
    collections: [],
    port: 0,
  }
  const prepare = () => Promise.reject(new Error('no such town'))
  await expect(startCloud({ ...failing, prepare })).rejects.toThrow('no such town')
  await (await startCloud(failing)).close()
  await cloud.end()
})

test('the command line', () => {
  const defaults = { port: 8787, dataDir: '.data' }
  expect(parseOptions([], defaults)).toEqual({ port: 8787, dataDir: '.data', reset: false })
  expect(parseOptions(['--port', '0', '--data', 'x', '--reset'], defaults)).toEqual({
    port: 0,
    dataDir: 'x',
    reset: true,
  })
  expect(() => parseOptions(['--port', 'abc'], defaults)).toThrow('端口')
  expect(() => parseOptions(['--prot', '1'], defaults)).toThrow()
})
