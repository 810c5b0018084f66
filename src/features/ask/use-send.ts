import { useRef, useState } from 'react'
import { newRequestId } from '@/platform/ids'
import { faceOf } from './use-answer'

const OFFLINE = '没有连上网络，还没有提交。您写的内容还在，联网后请再点一次'

/** Sends one thing at a time; the same words sent again carry the same request id. `refusal` says why it was not done. */
export function useSend() {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const sending = useRef(false)
  const attempt = useRef({ body: '', requestId: '' })
  async function send(body: unknown, question: (requestId: string) => Promise<unknown>): Promise<boolean> {
    if (sending.current) return false
    const text = JSON.stringify(body)
    if (attempt.current.body !== text) attempt.current = { body: text, requestId: newRequestId() }
    sending.current = true
    setBusy(true)
    setRefusal(undefined)
    try {
      await question(attempt.current.requestId)
      return true
    } catch (error) {
      const face = faceOf(error)
      setRefusal(face.face === 'offline' ? OFFLINE : face.message)
      return false
    } finally {
      sending.current = false
      setBusy(false)
    }
  }
  return { send, busy, refusal, clear: () => setRefusal(undefined) }
}
