// Makes the two commands of the README enough on a fresh machine: installs when something is missing, else is instant.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const stamp = join(root, 'node_modules', '.installed-from')

export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) fail(`需要 Node.js 20 或更高版本，现在是 ${process.versions.node}。请先升级 Node.js。`)
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('正在安装依赖（只在第一次，约一两分钟）……')
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) fail('依赖没有装好，请检查网络后重试：npm ci')
  writeFileSync(stamp, lock)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
