import { countIn, linesOf, run, type Job, type Line, type Sent, type Tools } from '@/features/work/batch'

/* 批量签收: each its own command, its own id, its own result. */

const jobs: Job[] = ['a', 'b', 'c', 'd', 'e'].map((key, n) => ({
  key,
  caseId: `case-${key}`,
  rev: n + 1,
  title: `第 ${n} 件`,
}))

function server(answer: (job: Job, call: number) => Sent | 'lost') {
  const calls: { caseId: string; rev: number; requestId: string }[] = []
  let ids = 0
  const tools: Tools = {
    newRequestId: () => `request-${++ids}`,
    send: async (job, requestId) => {
      calls.push({ caseId: job.caseId, rev: job.rev, requestId })
      const told = answer(job, calls.filter(({ caseId }) => caseId === job.caseId).length)
      if (told === 'lost') throw new Error('the line is down')
      return told
    },
    reread: async () => 100,
  }
  return { calls, tools }
}

const done: Sent = { done: true }
const stale: Sent = { done: false, code: 'stale', message: '这件事刚由别人办过' }
const faces = (lines: readonly Line[]) => lines.map(({ state }) => state.face)
const begin = (tools: Tools) => linesOf(jobs, tools.newRequestId)

test('每件各办一次，编号各不相同', async () => {
  const { calls, tools } = server(() => done)
  const lines = await run(begin(tools), tools, () => undefined)
  expect(faces(lines)).toEqual(jobs.map(() => 'done'))
  expect(calls.map(({ caseId }) => caseId).sort()).toEqual(jobs.map(({ caseId }) => caseId))
  expect(new Set(calls.map(({ requestId }) => requestId)).size).toBe(jobs.length)
})

test('有几件没成功：每件说自己的原因，其余照样办成', async () => {
  const { tools } = server(({ key }) => (key === 'b' ? stale : done))
  const lines = await run(begin(tools), tools, () => undefined)
  expect([countIn(lines, 'done'), countIn(lines, 'failed')]).toEqual([4, 1])
  expect(lines[1]?.state).toEqual({ face: 'failed', code: 'stale', message: '这件事刚由别人办过' })
})

test('重试只办没成功的；看过最新版本，就是另一次提交', async () => {
  const { calls, tools } = server(({ key }, call) => (key === 'b' && call === 1 ? stale : done))
  const first = await run(begin(tools), tools, () => undefined)
  const again = await run(first, tools, () => undefined)
  expect(faces(again)).toEqual(jobs.map(() => 'done'))
  expect(calls).toHaveLength(jobs.length + 1)
  const [one, two] = calls.filter(({ caseId }) => caseId === 'case-b')
  expect([one?.rev, two?.rev]).toEqual([2, 100])
  expect(one?.requestId).not.toBe(two?.requestId)
})

test('断网后重试用同一个提交编号，答复丢了也不会办两次', async () => {
  const { calls, tools } = server(({ key }, call) => (key === 'c' && call === 1 ? 'lost' : done))
  const first = await run(begin(tools), tools, () => undefined)
  expect(first[2]?.state).toMatchObject({ face: 'failed', code: 'offline' })
  await run(first, tools, () => undefined)
  const [one, two] = calls.filter(({ caseId }) => caseId === 'case-c')
  expect([two?.requestId, two?.rev]).toEqual([one?.requestId, one?.rev])
})

test('同事已经办过的，重试时说清楚，不再提交', async () => {
  const { calls, tools } = server(({ key }) => (key === 'a' ? stale : done))
  const first = await run(begin(tools), tools, () => undefined)
  const again = await run(first, { ...tools, reread: async () => undefined }, () => undefined)
  expect(again[0]?.state).toMatchObject({ face: 'failed', message: '已由同事办过，不用再办' })
  expect(calls.filter(({ caseId }) => caseId === 'case-a')).toHaveLength(1)
})

test('每一件的进展随时说得出，已办成的不会变回去', async () => {
  const { tools } = server(() => done)
  const told: string[][] = []
  await run(begin(tools), tools, (lines) => told.push(faces(lines)))
  expect(told.some((row) => row.includes('sending'))).toBe(true)
  for (const [at, row] of told.entries()) {
    const before = told[at - 1] ?? []
    before.forEach((face, n) => face === 'done' && expect(row[n]).toBe('done'))
  }
})
