import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { check, type Checked } from './support/check'
import { Disk, readLog, type Change } from './support/disk'
import type { Note, Task } from './support/notes'
import { sequence } from './support/random'
import { buildShim, REPOSITORY, watchedBy } from './support/shim'

/*
 * A power cut keeps what was synced and of the rest what it likes. The log of a watched disk tells what that is at every
 * moment of a run, so one run can be cut many times; the next run goes on from what one of the cuts has left.
 */
const SEED = Number(process.env.SEED ?? 20260301)
const RUNS = 10
const CUTS = 10

const library = buildShim()
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'power-'))
afterAll(() => fs.rmSync(home, { recursive: true, force: true }))

let runs = 0

/** Lets writers work in a directory that begins with the content of `from`. */
function work(from: string | undefined, task: Partial<Task>): { changes: Change[]; start: string } {
  const run = runs++
  const [dir, start, log] = [`${run}`, `${run}-start`, `${run}.log`].map((name) => path.join(home, name))
  for (const copy of [dir, start]) {
    fs.mkdirSync(copy ?? '')
    if (from) fs.cpSync(from, copy ?? '', { recursive: true })
  }
  const full: Task = { dir: dir ?? '', run, writers: 8, writes: 30, closes: false, ...task }
  const done = spawnSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'support/writer.ts')], {
    cwd: REPOSITORY,
    env: { ...process.env, ...watchedBy(library, dir ?? '', log ?? ''), TASK: JSON.stringify(full) },
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`the writers failed: ${done.stderr}`)
  fs.rmSync(dir ?? '', { recursive: true })
  return { changes: readLog(log ?? ''), start: start ?? '' }
}

type Cut = Checked & { dir: string; acknowledged: number }

/** Cuts a run at several moments, from a time when something had been acknowledged to its very end. */
function cut(
  { changes, start }: ReturnType<typeof work>,
  before: ReadonlyMap<string, number>,
  random: () => number,
): Cut[] {
  const first = changes.findIndex(({ path: name }) => name === 'acks')
  const moments = Array.from({ length: CUTS }, () => first + Math.floor(random() * (changes.length - first)))
  moments.sort((a, b) => a - b)
  const disk = new Disk(start)
  let notes = ''
  let at = 0
  return moments.map((moment, i) => {
    for (; at <= moment; at++) {
      const change = changes[at]
      if (!change) break
      if (change.path === 'acks') notes += change.kind === 'w' ? change.data.toString() : ''
      else disk.apply(change)
    }
    const dir = fs.mkdtempSync(path.join(home, 'cut-'))
    disk.cut(dir, [0, 0.5, 1][i % 3] ?? 0, random)
    const acknowledged = notes
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Note)
    return { ...check(dir, acknowledged, before), dir, acknowledged: acknowledged.length }
  })
}

const NOTHING = new Map<string, number>()
const faultsIn = (cuts: Cut[]): string[] => cuts.flatMap(({ lost, wrong }) => [...lost, ...wrong])

describe('the check finds what it is looking for', () => {
  test.each(['OFF', 'NORMAL'] as const)(
    'a store with synchronous=%s loses acknowledged writes or breaks',
    (synchronous) => {
      const cuts = cut(work(undefined, { synchronous }), NOTHING, sequence(SEED))
      expect(faultsIn(cuts).length).toBeGreaterThan(0)
    },
  )

  test('a program that writes two halves apart leaves halves', () => {
    const cuts = cut(work(undefined, { apart: true }), NOTHING, sequence(SEED))
    expect(cuts.flatMap(({ wrong }) => wrong).join()).toContain('half of')
  })

  test('a disk that never syncs a directory loses acknowledged writes', () => {
    const run = work(undefined, {})
    const directories = new Set([
      '',
      ...run.changes.flatMap(({ kind, path: name }) => (kind === 'm' ? [name] : [])),
    ])
    const changes = run.changes.filter(({ kind, path: name }) => kind !== 's' || !directories.has(name))
    expect(faultsIn(cut({ ...run, changes }, NOTHING, sequence(SEED))).length).toBeGreaterThan(0)
  })
})

test(`after ${RUNS * CUTS} power cuts no acknowledged write is lost and none is there by half`, () => {
  const random = sequence(SEED)
  let from: string | undefined
  let before: ReadonlyMap<string, number> = NOTHING
  let acknowledged = 0
  for (let run = 0; run < RUNS; run++) {
    // Every other run ends by closing, which moves the log into the file.
    const cuts = cut(work(from, { closes: run % 2 === 1 }), before, random)
    for (const { lost, wrong } of cuts) expect({ run, lost, wrong }).toEqual({ run, lost: [], wrong: [] })
    acknowledged += Math.max(...cuts.map((one) => one.acknowledged))
    const survivor = cuts[Math.floor(random() * cuts.length)]
    if (from) fs.rmSync(from, { recursive: true })
    for (const { dir } of cuts) if (dir !== survivor?.dir) fs.rmSync(dir, { recursive: true })
    from = survivor?.dir
    before = survivor?.documents ?? NOTHING
  }
  expect(acknowledged).toBeGreaterThan(RUNS * 100)
})
