import { useRef, useState } from 'react'
import { ask } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'
import { newRequestId } from '@/platform/ids'
import { forget, store } from '@/platform/storage'
import type { MotionDraft } from './motion-draft'

export type Target = { id: string; rev: number }
export type Saved = { done: true; target: Target } | { done: false; message: string }

type Face = 'untouched' | 'kept' | 'saving' | 'saved'

const OFFLINE = '没有连上网络，还没有保存。您写的内容已存在手机里，联网后请再点一次'

/** A text that is kept on the phone with every change and sent when asked; the same text is never sent as two. */
export function useMotionDraft(slot: string, start: MotionDraft, known: Target | undefined) {
  const [draft, setDraft] = useState(start)
  const [face, setFace] = useState<Face>('untouched')
  const target = useRef(known)
  const attempt = useRef({ body: '', requestId: '' })

  function write(change: Partial<MotionDraft>): void {
    const next = { ...draft, ...change }
    setDraft(next)
    setFace(store(slot, next) ? 'kept' : 'untouched')
  }

  async function send(verb: 'saveDraft' | 'reviseText'): Promise<Saved> {
    const { session, ...text } = draft
    const plan = text.plan.filter((one) => one.trim() !== '')
    const input = verb === 'saveDraft' ? { ...text, plan, session } : { ...text, plan }
    const body = JSON.stringify([target.current, verb, input])
    if (attempt.current.body !== body) attempt.current = { body, requestId: newRequestId() }
    const { requestId } = attempt.current
    setFace('saving')
    try {
      const { id, rev } = target.current
        ? await ask('motion.act', { ...target.current, verb, input, requestId })
        : await ask('motion.start', { verb: 'saveDraft', input, requestId })
      target.current = { id, rev }
      forget(slot)
      setFace('saved')
      return { done: true, target: { id, rev } }
    } catch (error) {
      setFace('kept')
      const failed = faceOf(error)
      return { done: false, message: failed.face === 'offline' ? OFFLINE : failed.message }
    }
  }

  return { draft, face, write, send }
}
