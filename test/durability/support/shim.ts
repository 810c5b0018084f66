import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

export const REPOSITORY = path.resolve(__dirname, '../../..')
const SOURCE = path.join(__dirname, 'disk.c')

/** Builds the watched disk; without a compiler, or on a system that cannot load it, there is nothing to test with. */
export function buildShim(): string {
  if (process.platform !== 'linux') throw new Error('断电与磁盘满的检验只能在 Linux 上做（需要 LD_PRELOAD）')
  const compiler = ['cc', 'gcc', 'clang'].find(answers)
  if (!compiler) throw new Error('没有 C 编译器（cc、gcc 或 clang），断电与磁盘满的检验没有做；请先安装')
  const library = path.join(REPOSITORY, '.cache/durability/disk.so')
  mkdirSync(path.dirname(library), { recursive: true })
  execFileSync(compiler, ['-shared', '-fPIC', '-O1', '-Wall', '-o', library, SOURCE, '-ldl', '-lpthread'])
  return library
}

function answers(compiler: string): boolean {
  try {
    execFileSync(compiler, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What a process needs in its environment to run on the watched disk. */
export const watchedBy = (
  library: string,
  dir: string,
  log: string,
  room?: number,
): Record<string, string> => ({
  LD_PRELOAD: library,
  DISK_DIR: dir,
  DISK_LOG: log,
  ...(room === undefined ? {} : { DISK_ROOM: String(room) }),
})
