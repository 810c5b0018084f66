import { useCallback, useRef, useState } from 'react'
import type { Output } from '@/contract/endpoint'
import type { Api } from '@/contract/api'
import { newRequestId } from '@/platform/ids'
import { ask } from './ask'
import { faceOf } from './use-answer'

export type Receipt = Output<Api['suggestion.act']>

/** Every kind of case is acted upon alike. */
export type CaseEndpoint = 'suggestion.act' | 'motion.act'

export type Outcome = { done: true; receipt: Receipt } | { done: false; code: string; message: string }

const OFFLINE = '没有连上网络，还没有提交。您写的内容还在，联网后请再点一次'

/**
 * Sends one action on a case. The same body sent again (double tap, retry after a lost answer) carries the same
 * request id, so that it is done once.
 */
export function useCommand(target: { id: string; rev: number }, endpoint: CaseEndpoint = 'suggestion.act') {
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)
  const attempt = useRef({ body: '', requestId: '' })

  const run = useCallback(
    async (verb: string, input: object): Promise<Outcome> => {
      if (sending.current) return { done: false, code: 'busy', message: '正在提交，请稍候' }
      const body = JSON.stringify([target.id, target.rev, verb, input])
      if (attempt.current.body !== body) attempt.current = { body, requestId: newRequestId() }
      sending.current = true
      setBusy(true)
      try {
        const { requestId } = attempt.current
        const receipt = await ask(endpoint, {
          id: target.id,
          rev: target.rev,
          verb,
          input,
          requestId,
        })
        return { done: true, receipt }
      } catch (error) {
        const face = faceOf(error)
        return face.face === 'offline'
          ? { done: false, code: 'offline', message: OFFLINE }
          : { done: false, code: face.code, message: face.message }
      } finally {
        sending.current = false
        setBusy(false)
      }
    },
    [target.id, target.rev, endpoint],
  )

  return { run, busy }
}
