import { transformSync } from 'esbuild'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { privacyApis } from '../../../config/privacy'
import { resolvePath } from '../../../emulator/devtools/package/paths'
import { packageOf } from '../../../emulator/devtools/package/program'
import { readProgram } from '../../../emulator/devtools/package/read'
import { BUILT } from './support/walk'

/* 构建产物的静态检查：编译、体积、组件、语法、隐私接口。 */

const program = readProgram(BUILT)

test('模板编译没有一句警告，没有微信不认识的标签', () => {
  expect(program.warnings).toEqual([])
})

test('主包和每个分包都不到 2 MB，合起来不到 20 MB', () => {
  const sizes: Record<string, number> = { '': 0 }
  const walk = (inside: string) => {
    for (const name of readdirSync(join(BUILT, inside))) {
      const path = inside ? `${inside}/${name}` : name
      const stat = statSync(join(BUILT, path))
      if (stat.isDirectory()) walk(path)
      else sizes[packageOf(program.app, path)] = (sizes[packageOf(program.app, path)] ?? 0) + stat.size
    }
  }
  walk('')
  const all = Object.values(sizes)
  expect(Object.entries(sizes).filter(([, size]) => size > 2 * 1024 * 1024)).toEqual([])
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThan(20 * 1024 * 1024)
})

test('没有多余的自定义组件', () => {
  const used = new Set(['custom-tab-bar/index'])
  for (const [path, { usingComponents = {} }] of [
    ...Object.entries(program.configs),
    ['app', program.app] as const,
  ])
    for (const target of Object.values(usingComponents)) used.add(resolvePath(path, target))
  const components = Object.keys(program.configs).filter((path) => program.configs[path]?.component)
  expect(components.filter((path) => !used.has(path))).toEqual([])
})

test.each(Object.keys(program.scripts))('%s 的语法不超过 ES2021', (file) => {
  const written = (target: string) =>
    transformSync(program.scripts[file] ?? '', { target, legalComments: 'none' }).code
  // Newer syntax would be rewritten for the older target and come out different.
  expect(written('es2021') === written('esnext')).toBe(true)
})

test('脚本里没有把文字当代码执行', () => {
  // The bundler's runtime tries it inside a try and has another way when it is refused.
  const own = Object.entries(program.scripts).filter(([file]) => file !== 'runtime.js')
  const offenders = own.filter(([, text]) => /\bnew Function\(|[^.\w]eval\(/.test(text))
  expect(offenders.map(([file]) => file)).toEqual([])
})

const PHONE = /openType:"getPhoneNumber"/
const PRIVATE =
  /\.(chooseImage|chooseMedia|chooseVideo|chooseMessageFile|chooseLocation|choosePoi|chooseAddress|chooseContact|getLocation|getFuzzyLocation|startLocationUpdate|onLocationChange|saveImageToPhotosAlbum|saveVideoToPhotosAlbum|setClipboardData|getClipboardData|addPhoneContact|addPhoneCalendar|getWeRunData|getUserProfile|createCameraContext|startRecord|getRecorderManager|openBluetoothAdapter|startAccelerometer|startGyroscope|startCompass)\(/g

test('用到的隐私接口与申报的一致', () => {
  // taro.js holds a wrapper for every API of WeChat; only calls in our own code count.
  const own = Object.entries(program.scripts).filter(([file]) => file !== 'taro.js')
  const used = new Set(own.flatMap(([, text]) => [...text.matchAll(PRIVATE)].map(([, name]) => name ?? '')))
  if (own.some(([, text]) => PHONE.test(text))) used.add('getPhoneNumber')
  expect([...used].sort()).toEqual(Object.keys(privacyApis).sort())
})
