import { useCallback, useRef, useState } from 'react'
import type { Output } from '@/contract/endpoint'
import { publicApi, type PublicApi } from '@/contract/public'
import { parse } from '@/domain/shared/parse'
import { isRefusal } from '@/domain/shared/refusal'
import { askPublic } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'

export type Verification = Output<PublicApi['published.verify']>

/** Asks whether a code stands for a letter as it was signed; what is wrong with the code is said under it. */
export function useVerify() {
  const [result, setResult] = useState<Verification>()
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const turn = useRef(0)

  const forget = useCallback(() => {
    turn.current += 1
    setResult(undefined)
    setError(undefined)
    setBusy(false)
  }, [])

  const verify = useCallback(async (typed: string) => {
    const mine = ++turn.current
    setResult(undefined)
    const input = parse(publicApi['published.verify'].input, { code: typed })
    if (isRefusal(input)) return setError(input.message)
    setError(undefined)
    setBusy(true)
    try {
      const answer = await askPublic('published.verify', input.value)
      if (mine === turn.current) setResult(answer)
    } catch (thrown) {
      const face = faceOf(thrown)
      const sentence = face.face === 'offline' ? '没有连上网络，请连上后再点一次核验' : face.message
      if (mine === turn.current) setError(sentence)
    } finally {
      if (mine === turn.current) setBusy(false)
    }
  }, [])

  return { result, error, busy, verify, forget }
}
