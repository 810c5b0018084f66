import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openProgram, type Opened } from './support/open'

/* A Taro mini-program that has nothing to do with ours, built by Taro's own CLI: what runs here is not fitted to one app. */

const SAMPLE = join(__dirname, 'sample')
const DIST = join(SAMPLE, 'dist')

beforeAll(() => {
  rmSync(DIST, { recursive: true, force: true })
  const cli = join(__dirname, '../../node_modules/@tarojs/cli/bin/taro')
  const built = spawnSync(process.execPath, [cli, 'build', '--type', 'weapp', '--no-check'], {
    cwd: SAMPLE,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp' },
  })
  if (built.status !== 0) throw new Error(built.stdout + built.stderr)
}, 180_000)

let opened: Opened
// React draws a little after the event.
const settle = async () => (await opened.page()).waitFor(60)
beforeEach(async () => {
  opened = await openProgram(DIST)
  await settle()
})
afterEach(() => opened.close())

test('a counter counts; a tap that is stopped does not climb', async () => {
  await opened.tap('.one')
  await opened.tap('.ten')
  await settle()
  expect(await opened.text('.count')).toBe('11')
})

test('a form sends what was typed and switched', async () => {
  await opened.go('navigateTo', '/pages/form/index')
  await settle()
  const page = await opened.page()
  await ((await page.$('.name')) as unknown as { input(text: string): Promise<void> }).input('bob')
  await (await page.$('.on'))?.tap()
  await opened.tap('.send')
  await settle()
  expect(JSON.parse(await opened.text('.sent'))).toEqual({ name: 'bob', on: true })
})

test('a page of a sub-package opens with its parameter', async () => {
  await opened.tap('.one')
  await settle()
  await opened.tap('.leaf')
  await settle()
  expect(await opened.text('.n')).toBe('leaf 1')
  expect((await opened.facts()).packages).toEqual(['more'])
  expect(opened.thrown).toEqual([])
})
