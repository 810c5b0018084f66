import { useRef, useState } from 'react'
import { ask } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'
import { newRequestId } from '@/platform/ids'
import { linesOf, run, type Job, type Line, type Tools } from './batch'

const OFFLINE = '没有连上网络，还没有提交，联网后点“重试”'

/** One verb without an input, done to many cases. */
export function useBatch(verb: string, jobs: readonly Job[]) {
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(jobs, newRequestId))
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  async function start(chosen: ReadonlySet<string>): Promise<void> {
    if (running.current) return
    running.current = true
    setBusy(true)
    const some = lines.filter(({ key }) => chosen.has(key))
    await run(some, toolsFor(verb), (now) =>
      setLines((before) => before.map((line) => now.find(({ key }) => key === line.key) ?? line)),
    )
    running.current = false
    setBusy(false)
  }

  return { lines, busy, start }
}

function toolsFor(verb: string): Tools {
  return {
    newRequestId,
    send: async ({ caseId, rev }, requestId) => {
      try {
        await ask('suggestion.act', { id: caseId, rev, verb, input: {}, requestId })
        return { done: true }
      } catch (error) {
        const face = faceOf(error)
        return face.face === 'offline'
          ? { done: false, code: 'offline', message: OFFLINE }
          : { done: false, code: face.code, message: face.message }
      }
    },
    reread: async (caseId) => {
      const { rev, offers } = await ask('suggestion.open', { id: caseId })
      return offers.some((offer) => offer.verb === verb && !offer.refusal) ? rev : undefined
    },
  }
}
