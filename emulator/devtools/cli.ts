import { parseArgs } from 'node:util'
import { runIn, type HostName } from './host/hosts'
import { serveAutomator } from './host/server'
import { programRoot } from './package/project'
import { readProgram } from './package/read'

const USAGE = 'cli auto --project DIR --auto-port PORT [--auto-account OPENID] [--ticket T] [--trust-project]'
const IDLE_MS = 120_000 // nobody has been connected for so long that whoever started us is gone

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      project: { type: 'string' },
      'auto-port': { type: 'string' },
      'auto-account': { type: 'string' },
      ticket: { type: 'string' },
      'trust-project': { type: 'boolean' },
    },
  })
  const port = Number(values['auto-port'])
  if (positionals[0] !== 'auto' || !values.project || !Number.isInteger(port)) throw new Error(USAGE)
  const program = readProgram(programRoot(values.project))
  const host = (process.env.WEAPP_HOST ?? 'jsdom') as HostName
  const server = await serveAutomator(
    port,
    (emit) =>
      runIn(
        host,
        program,
        { openid: values['auto-account'] ?? '', ...cloud(process.env.WEAPP_CLOUD_URL) },
        emit,
      ),
    IDLE_MS,
  )
  await server.closed
  process.exit(0)
}

const cloud = (cloudUrl: string | undefined) => (cloudUrl === undefined ? {} : { cloudUrl })

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(2)
})
