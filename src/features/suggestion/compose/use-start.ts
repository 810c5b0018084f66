import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/features/ask/ask'
import { rememberFiles } from '@/features/attachment/file-names'
import { faceOf, type Answer } from '@/features/ask/use-answer'
import { blankDraft } from './draft'
import { forgetDraft, keptDraft, slotFor } from './keeping'
import { untilSaved } from './leaving'
import { startFrom, type Start } from './start-from'

const GONE = '这件建议已经提交，不再是草稿，请到“建议”里查看'

/** What the page starts with: what this phone kept, else what the server has, else an empty page. Asked once. */
export function useStart(person: string, id: string | undefined) {
  const [answer, setAnswer] = useState<Answer<Start>>({ face: 'loading' })

  const load = useCallback(async () => {
    await untilSaved()
    const slot = slotFor(person, id)
    const here = keptDraft(slot)
    const ready = (start: Omit<Start, 'slot'>) =>
      setAnswer({ face: 'ready', data: { slot, ...start }, refreshing: false })
    const known = id ?? here?.target?.id
    if (!known) return ready({ kept: here ?? { draft: blankDraft }, resumed: here !== undefined })
    try {
      const opened = await ask('suggestion.open', { id: known })
      rememberFiles(opened.view.content.attachments)
      const start = startFrom(opened, here)
      if (start) return ready(start)
      // Submitted meanwhile: a page for a new one starts empty; a page for this one says so.
      forgetDraft(slot)
      if (id) setAnswer({ face: 'failed', code: 'wrong-stage', message: GONE })
      else ready({ kept: { draft: blankDraft }, resumed: false })
    } catch (error) {
      // Without a network, what this phone kept can still be written on.
      const face = faceOf(error)
      if (face.face === 'offline' && here) ready({ kept: here, resumed: true })
      else setAnswer(face)
    }
  }, [person, id])

  useEffect(() => void load(), [load])
  return { answer, reload: () => void load() }
}
