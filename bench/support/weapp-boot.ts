import { join } from 'node:path'
import { runtimeScript } from '../../emulator/devtools/host/bundle'
import { runInJsdom } from '../../emulator/devtools/host/jsdom'
import { readProgram } from '../../emulator/devtools/package/read'

/** Starts the built mini-program once in this process and tells what its first page cost. */
async function boot(): Promise<void> {
  await runtimeScript() // bundled by another process, once
  const before = process.cpuUsage()
  const program = readProgram(join(__dirname, '../../dist/weapp'))
  const running = await runInJsdom(program, { openid: '' }, () => {})
  const { user, system } = process.cpuUsage(before)
  await new Promise((resolve) => setTimeout(resolve, 500)) // the first page settles without a cloud
  const { metrics, nodes } = await running.facts()
  console.log(
    JSON.stringify({ cpuMs: (user + system) / 1000, nodes, bytes: metrics.bytes, largest: metrics.largest }),
  )
  await running.close()
}

void boot()
