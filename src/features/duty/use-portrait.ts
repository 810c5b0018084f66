import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { useSend } from '@/features/ask/use-send'
import { say } from '@/platform/toast'

export type Portrait = Output<Api['duty.portrait']>
export type Entry = Portrait['view']['entries'][number]

/** Whose year: one's own when no deputy is named. */
export type Whose = { year?: number | undefined; deputy?: string | undefined }

const asked = ({ year, deputy }: Whose) => ({ ...(year && { year }), ...(deputy && { deputy }) })

/** A deputy's year, and doing something to it. */
export function usePortrait(whose: Whose) {
  const key = `${whose.deputy ?? ''}:${whose.year ?? ''}`
  const { answer, reload } = useAnswer(key, () => ask('duty.portrait', asked(whose)))
  const { send, busy, refusal, clear } = useSend()
  async function act(verb: string, input: object, done?: string): Promise<boolean> {
    if (answer.face !== 'ready') return false
    const { rev, view } = answer.data
    const command = { ...asked(whose), year: view.year, rev, verb, input }
    const ok = await send(command, (requestId) => ask('duty.act', { ...command, requestId }))
    if (ok) {
      if (done) say(done)
      reload()
    }
    return ok
  }
  return { answer, reload, act, busy, refusal, clear }
}

export type Act = ReturnType<typeof usePortrait>['act']
