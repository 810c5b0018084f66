// npm run verify -- <核验包.json>: whether a case's record is what was recorded. Needs nothing but the file.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { findingsOf, RECORD_FORMAT, type RecordFile } from '../src/domain/suggestion/record-file'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function fileOf(path: string | undefined): RecordFile | string {
  if (!path) return '请写明核验包文件，例如：npm run verify -- 第047号建议核验包.json'
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as RecordFile
    return file.format === RECORD_FORMAT ? file : '这不是核验包，或版本不对'
  } catch {
    return `读不出 ${path}，请确认文件在、内容完整`
  }
}

const file = fileOf(process.argv[2])
if (typeof file === 'string') {
  console.error(file)
  process.exit(2)
}
let findings
try {
  findings = findingsOf(file, sha256)
} catch {
  findings = [{ ok: false, text: '记录的内容不完整，讲不下去' }]
}
for (const { ok, text } of findings) console.log(`${ok ? '✓' : '✗'} ${text}`)
process.exit(findings.every(({ ok }) => ok) ? 0 : 1)
