import { parseArgs } from 'node:util'
import { restore } from '../emulator/cloud/backup/restore'
import { sentenceOf, showManifest } from './manifest-table'

const USAGE = '用法：npm run restore -- --from 备份文件 --data 新的数据目录（须为空或不存在）'

try {
  const { values } = parseArgs({ options: { data: { type: 'string' }, from: { type: 'string' } } })
  if (values.from === undefined || values.data === undefined) throw new Error(USAGE)
  const manifest = restore(values.from, values.data)
  console.log(`已恢复到 ${values.data}，恢复前后各核对一次，与备份一致`)
  showManifest(manifest)
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
