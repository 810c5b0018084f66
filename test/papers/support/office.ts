import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice and poppler of this machine; without them nothing here can be shown, so the run fails with a sentence. */
export function needOffice(): void {
  for (const [program, flag] of [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
    ['pdfinfo', '-v'],
  ] as const) {
    try {
      execFileSync(program, [flag], { stdio: 'ignore' })
    } catch {
      throw new Error(
        `这台机器没有 ${program}，不能检验文件能否打开。请先运行：apt-get install -y libreoffice-writer libreoffice-calc poppler-utils fonts-noto-cjk`,
      )
    }
  }
}

export type Opened = { text: string; pages: number; size: string }

/** The file as LibreOffice lays it out: the words in reading order, how many pages, of which size. */
export function openInOffice(name: string, file: Buffer): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  try {
    const path = join(folder, name)
    const pdf = path.replace(/\.[a-z]+$/, '.pdf')
    writeFileSync(path, file)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    return {
      text,
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
      size: /Page size:\s+(.+)/.exec(info)?.[1] ?? '',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Without the spaces a layout puts between and inside words. */
export const closeUp = (text: string): string => text.replace(/\s+/g, '')
