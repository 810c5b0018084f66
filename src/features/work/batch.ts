/* Many commands with one tap: each is its own command with its own request id and its own result. */

export type Job = { key: string; caseId: string; rev: number; title: string; no?: number | undefined }

export type JobState =
  | { face: 'left' }
  | { face: 'sending' }
  | { face: 'done' }
  | { face: 'failed'; code: string; message: string }

export type Line = Job & {
  state: JobState
  /** The same command sent again carries the same id, so that it is done once. */
  requestId: string
}

export type Tools = {
  send: (job: Job, requestId: string) => Promise<Sent>
  /** The version of the case now; undefined when there is nothing to do any more. */
  reread: (caseId: string) => Promise<number | undefined>
  newRequestId: () => string
}

export type Sent = { done: true } | { done: false; code: string; message: string }

const AT_ONCE = 3
const ELSEWHERE = '已由同事办过，不用再办'

export function linesOf(jobs: readonly Job[], newRequestId: () => string): Line[] {
  return jobs.map((job) => ({ ...job, state: { face: 'left' }, requestId: newRequestId() }))
}

/** Does what is not done yet; what failed is tried again, what is done is left alone. Each change is told. */
export async function run(
  lines: readonly Line[],
  tools: Tools,
  tell: (lines: readonly Line[]) => void,
): Promise<readonly Line[]> {
  let now = lines
  const change = (line: Line) => {
    now = now.map((one) => (one.key === line.key ? line : one))
    tell(now)
  }
  const waiting = lines.filter(({ state }) => state.face !== 'done')
  const work = async () => {
    for (let line = waiting.shift(); line; line = waiting.shift()) change(await attempt(line, tools, change))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return now
}

async function attempt(line: Line, tools: Tools, change: (line: Line) => void): Promise<Line> {
  change({ ...line, state: { face: 'sending' } })
  try {
    const asked = await fresh(line, tools)
    if (!asked) return failed(line, 'done-elsewhere', ELSEWHERE)
    const sent = await tools.send(asked, asked.requestId)
    return sent.done ? { ...asked, state: { face: 'done' } } : failed(asked, sent.code, sent.message)
  } catch {
    return failed(line, 'offline', '没有连上网络，还没有提交')
  }
}

/** A case that changed meanwhile is read again: another version is another command. */
async function fresh(line: Line, { reread, newRequestId }: Tools): Promise<Line | undefined> {
  if (line.state.face !== 'failed' || line.state.code === 'offline') return line
  const rev = await reread(line.caseId)
  return rev === undefined ? undefined : { ...line, rev, requestId: newRequestId() }
}

function failed(line: Line, code: string, message: string): Line {
  return { ...line, state: { face: 'failed', code, message } }
}

export function countIn(lines: readonly Line[], face: JobState['face']): number {
  return lines.filter(({ state }) => state.face === face).length
}
