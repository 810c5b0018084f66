import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** Words that only the identity switcher of the demo and its doors have. */
const signs = {
  h5: ['demo-openid', 'X-Local-Openid', '/invoke/', '切换身份'],
  weapp: ['packages/demo', '切换身份'],
}

function textsUnder(path: string): string[] {
  if (!statSync(path).isDirectory())
    return /\.(js|json|html|wxml)$/.test(path) ? [readFileSync(path, 'utf8')] : []
  return readdirSync(path).flatMap((name) => textsUnder(join(path, name)))
}

const holds = (folder: string, sign: string) => {
  if (!existsSync(folder)) throw new Error(`缺少 ${folder}，请用 npm test 运行（它会先构建）`)
  return textsUnder(folder).some((text) => text.includes(sign))
}

describe.each(['h5', 'weapp'] as const)('%s', (target) => {
  test.each(signs[target])('正式构建里没有“%s”，演示构建里有', (sign) => {
    expect(holds(join(root, 'dist', target), sign)).toBe(true)
    expect(holds(join(root, 'dist/released', target), sign)).toBe(false)
  })
})
