import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../../..')

/** The whole product on one port, started the way `npm start` starts it, with a data directory of its own. */
export type Stand = {
  url: string
  dataDir: string
  kill: () => Promise<void>
  stop: () => Promise<void>
}

export async function startStand(dataDir = mkdtempSync(join(tmpdir(), 'stand-'))): Promise<Stand> {
  for (const product of ['dist/functions/api/index.js', 'dist/h5/index.html']) {
    if (!existsSync(join(root, product))) throw new Error(`缺少 ${product}，请用 npm test 运行（它会先构建）`)
  }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/serve.ts', '--port', '0', '--data', dataDir],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const url = await printedAddress(child)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
  }
  return {
    url,
    dataDir,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /(http:\/\/[^\s/]+)\//.exec(printed)
      if (found?.[1] && printed.includes('Ctrl-C')) resolve(found[1])
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`没有启动起来（${code}）：${printed}`)))
  })
}
