import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from '../emulator/cloud/backup/backup'
import { sentenceOf, showManifest } from './manifest-table'
import { root } from './root.mjs'

const USAGE = '用法：npm run backup -- --to 备份文件 [--data .data]（系统运行时也可以备份）'

try {
  const { values } = parseArgs({ options: { data: { type: 'string' }, to: { type: 'string' } } })
  if (values.to === undefined) throw new Error(USAGE)
  const manifest = backUp(values.data ?? join(root, '.data'), values.to, new Date())
  console.log(`已备份到 ${values.to}`)
  showManifest(manifest)
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
