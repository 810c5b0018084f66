import { spawnSync } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { startCloud } from '../../emulator/cloud/cloud'
import { temporaryDirectory, writeFunctions } from './support/cloud'

const REPOSITORY = path.resolve(__dirname, '../..')
const WRITER = `
const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
exports.main = async () => {
  const [done, open] = [await db.startTransaction(), await db.startTransaction()]
  await done.collection('things').add({ data: { _id: 'committed' } })
  await open.collection('things').add({ data: { _id: 'open' } })
  await open.collection('things').doc('present').update({ data: { n: 2 } })
  await done.commit()
  return 'written'
}`

test('when the server is killed in the middle of a transaction, nothing of it is there afterwards', async () => {
  const dir = await temporaryDirectory()
  const options = {
    dataDir: path.join(dir, 'data'),
    functionsDir: await writeFunctions(dir, { writer: WRITER }),
    port: 0,
    collections: [{ name: 'things', indexes: [] }],
    timerEveryMs: 0,
  }
  const script = path.join(dir, 'server.ts')
  await fs.writeFile(
    script,
    `import { startCloud } from ${JSON.stringify(path.join(REPOSITORY, 'emulator/cloud/cloud'))}
     const run = async () => {
       const cloud = await startCloud(${JSON.stringify(options)})
       await cloud.load('things', [{ _id: 'present', n: 1 }])
       console.log(await cloud.invoke('writer', {}))
       process.kill(process.pid, 'SIGKILL')
     }
     void run()`,
  )
  const child = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
  expect([child.stdout.trim(), child.signal]).toEqual(['written', 'SIGKILL'])
  const cloud = await startCloud(options)
  expect(await cloud.dump('things')).toEqual([{ _id: 'present', n: 1 }, { _id: 'committed' }])
  await cloud.close()
  await fs.rm(dir, { recursive: true, force: true })
})
