import { useRef, useState } from 'react'
import { faceOf } from './use-answer'

const OFFLINE = '没有连上网络，联网后请再点一次'

/** One thing asked for by pressing: whether it is under way, and the sentence when it was refused. */
export function useAsked() {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const asking = useRef(false)
  async function run<T>(question: () => Promise<T>): Promise<T | undefined> {
    if (asking.current) return undefined
    asking.current = true
    setBusy(true)
    setRefusal(undefined)
    try {
      return await question()
    } catch (error) {
      const face = faceOf(error)
      setRefusal(face.face === 'offline' ? OFFLINE : face.message)
      return undefined
    } finally {
      asking.current = false
      setBusy(false)
    }
  }
  return { run, busy, refusal, setRefusal }
}
