import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { goldenResults } from './golden'

const run = promisify(execFile)

const here = JSON.parse(JSON.stringify(goldenResults())) as unknown

/** The golden results as a process in this time zone computes them. */
async function resultsIn(zone: string): Promise<unknown> {
  const golden = JSON.stringify(join(__dirname, 'golden.ts'))
  const program = `process.stdout.write(JSON.stringify(require(${golden}).goldenResults()))`
  const options = { env: { ...process.env, TZ: zone }, maxBuffer: 16 * 1024 * 1024 }
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '-e', program], options)
  return JSON.parse(stdout)
}

test.concurrent.each(['UTC', 'Asia/Shanghai', 'America/New_York'])(
  '日历不因机器所在的时区（%s）而变',
  async (zone) => {
    expect(await resultsIn(zone)).toEqual(here)
  },
)
