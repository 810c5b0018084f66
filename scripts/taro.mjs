// Builds one target in production mode: node scripts/taro.mjs weapp | h5
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'

const target = process.argv[2]
if (target !== 'weapp' && target !== 'h5') {
  console.error('用法：node scripts/taro.mjs weapp|h5')
  process.exit(2)
}
const cli = join(root, 'node_modules/@tarojs/cli/bin/taro')
const done = spawnSync(process.execPath, [cli, 'build', '--type', target, '--no-check'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
})
process.exit(done.status ?? 1)
