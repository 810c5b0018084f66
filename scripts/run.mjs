import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Runs a program of node_modules/.bin and returns its exit code. */
export function bin(name, args, env = {}) {
  const suffix = process.platform === 'win32' ? '.cmd' : ''
  const done = spawnSync(join(root, 'node_modules', '.bin', name + suffix), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return done.status ?? 1
}

/** Runs steps in order; the first failure ends the program with its code. */
export function steps(list) {
  for (const [title, name, args, env] of list) {
    const started = Date.now()
    console.log(`\n— ${title}`)
    const code = bin(name, args, env)
    if (code !== 0) {
      console.error(`\n没有通过：${title}`)
      process.exit(code)
    }
    console.log(`  ${title}：通过（${((Date.now() - started) / 1000).toFixed(1)} 秒）`)
  }
}
