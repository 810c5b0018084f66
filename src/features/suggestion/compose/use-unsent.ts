import { newRequestId } from '@/platform/ids'
import { useShow } from '@/platform/lifecycle'
import { say } from '@/platform/toast'
import { draftQueue } from './draft-queue'
import { forgetDraft, keepDraft, keptDraft, submittingSlot } from './keeping'
import { sendDraft, tellFailure } from './send-draft'

/**
 * A submission that met no network is sent when the app is opened again, even where the writing page is not: the
 * button was pressed, and whoever pressed it has gone on with their day.
 */
export function useUnsent(person: string, onSent: () => void): void {
  useShow(() => {
    const slot = submittingSlot(person)
    const kept = slot === undefined ? undefined : keptDraft(slot)
    if (slot === undefined || !kept?.submitting) return
    const queue = draftQueue(kept, {
      send: sendDraft,
      tell: tellFailure,
      keep: (now) => keepDraft(slot, now),
      newRequestId,
    })
    void queue.submit().then((result) => {
      if (!result.done) return
      forgetDraft(slot)
      say('您写的建议已提交')
      onSent()
    })
  })
}
