import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from '../../docs/generate'

test.each(Object.entries(pages))('生成的 docs/%s 与规则一致（否则请运行 npm run docs）', (name, page) => {
  expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(page())
})
