// Builds are redone only when something they are made from has changed, so that a second start is quick.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { bin } from './run.mjs'

const BUILDS = {
  functions: {
    title: '云函数',
    from: ['src/domain', 'src/contract', 'cloudfunctions', 'config/build-functions.ts', 'package-lock.json'],
    product: 'dist/functions/api/index.js',
    command: ['tsx', ['config/build-functions.ts']],
  },
  h5: {
    title: '网页版',
    from: ['src', 'config', 'babel.config.js', 'package-lock.json'],
    product: 'dist/h5/index.html',
    command: ['node', ['scripts/taro.mjs', 'h5']],
  },
  weapp: {
    title: '小程序',
    from: ['src', 'config', 'babel.config.js', 'package-lock.json'],
    product: 'dist/weapp/app.json',
    command: ['node', ['scripts/taro.mjs', 'weapp']],
  },
  // As they are released: without the demo.
  releasedH5: {
    title: '正式网页版',
    from: ['src', 'config', 'babel.config.js', 'package-lock.json'],
    product: 'dist/released/h5/index.html',
    command: ['node', ['scripts/taro.mjs', 'h5']],
    env: { DEMO: '0', OUT_DIR: 'dist/released/h5' },
  },
  releasedWeapp: {
    title: '正式小程序',
    from: ['src', 'config', 'babel.config.js', 'package-lock.json'],
    product: 'dist/released/weapp/app.json',
    command: ['node', ['scripts/taro.mjs', 'weapp']],
    env: { DEMO: '0', OUT_DIR: 'dist/released/weapp' },
  },
}

export function ensureBuilt(wanted) {
  for (const [name, build] of Object.entries(BUILDS)) {
    if (!wanted[name]) continue
    const stamp = join(root, '.cache', `${name}.stamp`)
    const now = fingerprint(build.from)
    const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
    if (before === now && existsSync(join(root, build.product))) continue
    console.log(`正在构建${build.title}……`)
    const [program, args] = build.command
    const code = program === 'node' ? node(args, build.env) : bin(program, args)
    if (code !== 0 || !existsSync(join(root, build.product))) {
      console.error(`${build.title}没有构建成功，请看上面的输出。`)
      process.exit(code || 1)
    }
    mkdirSync(join(root, '.cache'), { recursive: true })
    writeFileSync(stamp, now)
  }
}

function node(args, env = {}) {
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status ?? 1
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesUnder(join(root, path))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}
