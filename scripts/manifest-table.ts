import type { Manifest } from '../emulator/cloud/backup/manifest'

/** What a backup holds, for a person to compare: counts and the beginnings of the sums. */
export function showManifest({ madeAt, format, collections, files }: Manifest): void {
  console.log(`备份时间 ${madeAt}，数据格式第 ${format} 版`)
  console.table(
    Object.fromEntries(
      collections.map(({ name, documents, sha256 }) => [
        name,
        { 条数: documents, 'SHA-256': sha256.slice(0, 16) },
      ]),
    ),
  )
  console.log(`文件 ${files.count} 个，共 ${files.bytes} 字节，SHA-256 ${files.sha256.slice(0, 16)}`)
}

export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
