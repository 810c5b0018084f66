// The bar on package sizes: main ≤ 2.5 × a Taro hello world, never over 1.5 MB; each sub-package ≤ 700 KB.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Bytes of a production Taro 4.2.1 + React 18 hello world for weapp, measured with the same settings. */
const HELLO = 317_233
const dist = join(root, 'dist/weapp')

if (!existsSync(join(dist, 'app.json'))) {
  console.error('还没有构建小程序，请先运行 npm run build:weapp')
  process.exit(1)
}

const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
const roots = (app.subPackages ?? app.subpackages ?? []).map((one) => one.root.replace(/\/?$/, '/'))
const sizes = new Map([['主包', 0], ...roots.map((one) => [one, 0])])

function walk(folder, inside = '') {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const relative = `${inside}${name}`
    if (statSync(path).isDirectory()) walk(path, `${relative}/`)
    else if (!/\.(map|LICENSE\.txt)$/.test(name)) {
      const home = roots.find((one) => relative.startsWith(one)) ?? '主包'
      sizes.set(home, sizes.get(home) + statSync(path).size)
    }
  }
}
walk(dist)

let failed = false
for (const [name, bytes] of sizes) {
  const most = name === '主包' ? Math.min(2.5 * HELLO, 1_500_000) : 700 * 1024
  const over = bytes > most
  failed ||= over
  console.log(
    `${over ? '超出' : '通过'}  ${name}  ${(bytes / 1024).toFixed(1)} KB（上限 ${(most / 1024).toFixed(0)} KB）`,
  )
}
process.exit(failed ? 1 : 0)
