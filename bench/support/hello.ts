import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const built = new Map<string, string>()

/** A Taro hello world, built in this very run with the same Taro; answers its folder. */
export function hello(target: 'weapp' | 'h5'): string {
  const known = built.get(target)
  if (known) return known
  const out = join(__dirname, '../../.cache/bench', `hello-${target}`)
  const cli = join(__dirname, '../../node_modules/@tarojs/cli/bin/taro')
  const done = spawnSync(process.execPath, [cli, 'build', '--type', target, '--no-check'], {
    cwd: join(__dirname, 'hello'),
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target, OUT_DIR: out },
  })
  if (done.status !== 0) throw new Error(done.stdout + done.stderr)
  built.set(target, out)
  return out
}
