import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTown, type Town } from './support/people'
import { BUILT, walk } from './support/walk'

/* 埋进构建产物的毛病，每一个都必须被发现；没有毛病的同一份产物必须走得通。 */

type Fault = [name: string, found: RegExp, sow: (dist: string) => void]

const edit = (file: string, from: string | RegExp, to: string) => (dist: string) => {
  const path = join(dist, file)
  const before = readFileSync(path, 'utf8')
  const after = typeof from === 'string' ? before.split(from).join(to) : before.replace(from, to)
  if (after === before) throw new Error(`埋不进去：${file} 里没有 ${String(from)}`)
  writeFileSync(path, after)
}
const remove = (file: string) => (dist: string) => rmSync(join(dist, file))
const prepend = (file: string, text: string) => (dist: string) =>
  writeFileSync(join(dist, file), text + readFileSync(join(dist, file), 'utf8'))

/** Where the bundler put it is its own affair. */
const editAnywhere = (from: RegExp, to: string) => (dist: string) => {
  const files = scripts(dist).filter((file) => from.test(readFileSync(join(dist, file), 'utf8')))
  if (files.length === 0) throw new Error(`埋不进去：哪里都没有 ${String(from)}`)
  for (const file of files) edit(file, new RegExp(from.source, 'g'), to)(dist)
}

function scripts(dist: string, inside = ''): string[] {
  return readdirSync(join(dist, inside)).flatMap((name) => {
    const path = inside ? `${inside}/${name}` : name
    if (statSync(join(dist, path)).isDirectory()) return scripts(dist, path)
    return path.endsWith('.js') ? [path] : []
  })
}

const faults: Fault[] = [
  ['点按的处理函数写错了名字', /没有等到/, edit('base.wxml', 'bindtap="eh"', 'bindtap="he"')],
  ['输入事件丢了', /没有等到/, edit('base.wxml', 'bindinput="eh"', '')],
  ['少了一页的脚本', /compose\/index\.js is missing/, remove('packages/deputy/compose/index.js')],
  ['少了一页的模板', /home\/index\.wxml is missing/, remove('pages/home/index.wxml')],
  [
    'app.json 里有一页并不存在',
    /nowhere/,
    edit('app.json', '"pages/me/index"]', '"pages/me/index","pages/nowhere/index"]'),
  ],
  ['用了网页的 div', /<div> is no component/, edit('base.wxml', /<view ([^>]*)>/, '<div $1></div><view $1>')],
  ['用了 localStorage', /reading 'getItem'/, prepend('pages/home/index.js', 'localStorage.getItem("x");')],
  ['用了 document', /setting 'title'/, prepend('pages/home/index.js', 'document.title="x";')],
  ['把文字当代码执行', /disallowed/, prepend('pages/home/index.js', 'new Function("return 1")();')],
  ['require 的文件不存在', /tarot/, edit('app.js', /require\("\.\/taro(?:\.js)?"\)/, 'require("./tarot")')],
  [
    '模板引入写错了路径',
    /imports pages\/base\.wxml/,
    edit('pages/home/index.wxml', '../../base.wxml', '../base.wxml'),
  ],
  ['自定义组件缺了脚本', /comp\.js is missing/, remove('comp.js')],
  ['WXS 拼错了模板名', /没有等到/, edit('utils.wxs', "return 'tmpl_' + l", "return 'tmp_' + l")],
  [
    '样式引入的文件不存在',
    /gone\.wxss, which does not exist/,
    edit('app.wxss', './app-origin.wxss', './gone.wxss'),
  ],
  ['脚本有语法错误', /Unexpected token/, prepend('common.js', 'const = ;')],
  [
    '主包伸手进了分包',
    /another sub-package/,
    prepend('pages/home/index.js', 'require("../../packages/deputy/compose/index.js");'),
  ],
  ['调错了云函数接口', /没有等到/, editAnywhere(/"suggestion\.start"/, '"suggestion.begin"')],
  ['页面收不到加载的消息', /没有等到|not/, editAnywhere(/\["onLoad"/, '["onLoaded"')],
  [
    '页面栈没有守住十层',
    /没有等到/,
    editAnywhere(/getCurrentPages\(\)\.length>=\w+/, 'getCurrentPages().length>=99'),
  ],
]

let town: Town
let dist: string
beforeAll(async () => {
  town = await startTown()
}, 120_000)
afterAll(() => town?.stand.stop())
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'weapp-'))
  cpSync(BUILT, dist, { recursive: true })
})
afterEach(() => rmSync(dist, { recursive: true, force: true }))

test('没有毛病的一份走得通', async () => {
  await walk(town, dist, 10_000)
})

test.each(faults)('发现：%s', async (_name, found, sow) => {
  sow(dist)
  await expect(walk(town, dist, 2500)).rejects.toThrow(found)
})
