import { useCallback, useEffect, useRef, useState } from 'react'
import { newRequestId } from '@/platform/ids'
import { ask } from '@/features/ask/ask'
import { rememberFiles } from '@/features/attachment/file-names'
import { shanghaiTime } from '@/domain/shared/plain-date'
import { draftOf, isBlank, type Draft } from './draft'
import { useReconnect } from '@/features/ask/use-reconnect'
import { draftQueue, type Kept, type Result, type Target } from './draft-queue'
import { forgetDraft, keepDraft, type Slot } from './keeping'
import { leftSaving } from './leaving'
import { sendDraft, tellFailure } from './send-draft'

const PAUSE_MS = 1000

export type SaveState =
  | { face: 'untouched' }
  | { face: 'waiting' }
  | { face: 'saving' }
  | { face: 'saved'; at: string }
  | { face: 'offline'; at: string; onPhone: boolean }
  | { face: 'stale'; message: string }
  | { face: 'refused'; message: string }

/** A draft that keeps itself: on the phone with every key, on the server with every pause. */
export function useDraft(slot: Slot, start: Kept, onSubmitted: (target: Target | undefined) => void) {
  const [draft, setDraft] = useState(start.draft)
  const [state, setState] = useState<SaveState>({ face: 'untouched' })
  const onPhone = useRef(true)
  const [queue] = useState(() =>
    draftQueue(start, {
      send: sendDraft,
      tell: tellFailure,
      keep: (kept) => (onPhone.current = keepDraft(slot, kept)),
      newRequestId,
    }),
  )
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const closed = useRef(false)

  const show = useCallback((result: Result) => {
    if (!closed.current) setState(stateAfter(result, onPhone.current))
  }, [])

  const save = useCallback(async () => {
    clearTimeout(timer.current)
    if (closed.current || isBlank(queue.kept().draft)) return
    setState((before) => (isTrouble(before) ? before : { face: 'saving' }))
    show(await queue.save())
  }, [queue, show])

  const write = useCallback(
    (change: Partial<Draft>) => {
      const next = { ...queue.kept().draft, ...change }
      queue.write(next)
      setDraft(next)
      setState((before) => (isTrouble(before) ? before : { face: 'waiting' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), PAUSE_MS)
    },
    [queue, save],
  )

  /** Sends it; once the server has it, this phone need not keep it. */
  const submit = useCallback(async (): Promise<Result> => {
    clearTimeout(timer.current)
    const result = await queue.submit()
    if (result.done) {
      closed.current = true
      forgetDraft(slot)
      onSubmitted(result.target)
    } else show(result)
    return result
  }, [queue, slot, show, onSubmitted])

  // What could not be sent is sent when the network is back: as a submission, if the button was pressed on it.
  useReconnect(state.face === 'offline', () => void (queue.kept().submitting ? submit() : save()))
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || !start.submitting) return
    begun.current = true
    void submit()
  }, [start, submit])

  /** Somebody wrote to this draft elsewhere: read theirs, then go on with one of the two. */
  const resume = useCallback(
    async (use: 'mine' | 'theirs') => {
      const target = queue.kept().target
      if (!target) return
      try {
        const { view, rev } = await ask('suggestion.open', { id: target.id })
        rememberFiles(view.content.attachments)
        queue.resume({ id: target.id, rev }, draftOf(view), use)
        setDraft(queue.kept().draft)
        setState({ face: 'saved', at: shanghaiTime(Date.now()) })
        await save()
      } catch (error) {
        show({ done: false, ...tellFailure(error) })
      }
    },
    [queue, save, show],
  )

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (closed.current) return
      closed.current = true
      if (isBlank(queue.kept().draft)) return forgetDraft(slot)
      // What the server has need not stay on the phone: the next new suggestion starts with an empty page.
      const sent = queue.kept().submitting ? queue.submit() : queue.save()
      leftSaving(
        sent.then((result) => {
          if (result.done) forgetDraft(slot)
        }),
      )
    },
    [queue, slot],
  )

  return { draft, state, submitting: queue.kept().submitting === true, write, save, submit, resume }
}

/** Bad news stays in sight, with its buttons, until there is better. */
function isTrouble({ face }: SaveState): boolean {
  return face === 'offline' || face === 'stale' || face === 'refused'
}

function stateAfter(result: Result, onPhone: boolean): SaveState {
  const at = shanghaiTime(Date.now())
  if (result.done) return { face: 'saved', at }
  if (result.code === 'offline') return { face: 'offline', at, onPhone }
  if (result.code === 'stale') return { face: 'stale', message: result.message }
  return { face: 'refused', message: result.message }
}
