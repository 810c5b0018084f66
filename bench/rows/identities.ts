import fs from 'node:fs'
import path from 'node:path'
import { startCloud } from '../../emulator/cloud/cloud'
import { exactly } from '../measure'
import type { Row } from '../row'

const REPOSITORY = path.resolve(__dirname, '../..')
const CALLS = 10_000
const PEOPLE = 40

/** Says who calls before and after a turn of the event loop; now and then through a second function. */
const WHO = `
const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = async ({ through }) => {
  const before = cloud.getWXContext().OPENID
  if (through) return [before, ...(await cloud.callFunction({ name: 'who', data: {} })).result, cloud.getWXContext().OPENID]
  await new Promise((resolve) => setImmediate(resolve))
  return [before, cloud.getWXContext().OPENID]
}`

/** Forty people, each with one call after the other, all at the same time. */
async function wrongAnswers(): Promise<number> {
  fs.mkdirSync(path.join(REPOSITORY, '.cache'), { recursive: true })
  const home = fs.mkdtempSync(path.join(REPOSITORY, '.cache/bench-'))
  const functionsDir = path.join(home, 'functions')
  for (const name of ['who', 'relay']) {
    fs.mkdirSync(path.join(functionsDir, name), { recursive: true })
    fs.writeFileSync(path.join(functionsDir, name, 'index.js'), WHO)
  }
  const cloud = await startCloud({
    dataDir: path.join(home, 'data'),
    functionsDir,
    port: 0,
    collections: [],
    timers: false,
  })
  let wrong = 0
  const person = async (openid: string): Promise<void> => {
    for (let call = 0; call < CALLS / PEOPLE; call++) {
      const through = call % 10 === 0
      const answer = (await cloud.invoke(through ? 'relay' : 'who', { through }, { openid })) as unknown[]
      if (answer.length !== (through ? 4 : 2) || answer.some((seen) => seen !== openid)) wrong++
    }
  }
  try {
    await Promise.all(Array.from({ length: PEOPLE }, (_, i) => person(`oPerson${i}`)))
    return wrong
  } finally {
    await cloud.close()
    fs.rmSync(home, { recursive: true, force: true })
  }
}

export const rows: Row[] = [
  {
    bar: `functions: wrong identities in ${CALLS} calls of ${PEOPLE} people at once`,
    target: { atMost: 0 },
    measure: async () => {
      const wrong = await wrongAnswers()
      return { ours: `${wrong} wrong`, peer: 'none', figure: exactly(wrong) }
    },
  },
]
