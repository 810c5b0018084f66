import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bootWeapp, weappPages } from './support/weapp'

const built = existsSync(join(__dirname, '../../dist/weapp/app.json'))

test('小程序已经构建（npm test 会先构建）', () => {
  expect(built).toBe(true)
})

const signedOut = { ok: false, code: 'unauthenticated', message: '您还没有登录', requestId: 'R-TEST' }

test.each(built ? weappPages() : [])('小程序页面 %s 能启动、能画出来，没有报错', async (path) => {
  const weapp = bootWeapp(() => signedOut)
  const data = await weapp.open(path, { id: 'a'.repeat(32), verb: 'sign', code: 'WJ26-047-7K3M' })
  expect(weapp.failures).toEqual([])
  expect(JSON.stringify(data).length).toBeGreaterThan(100)
})
