import { useEffect, useRef, useState } from 'react'
import type * as z from 'zod/mini'
import { useCommand } from '@/features/ask/use-command'
import { useSession } from '@/features/account/session'
import { faultsOf, without, type Faults } from './faults'
import { forgetValues, keepValues, keptValues, placeOf } from './form-keeping'
import type { FormProps } from './types'

/** What a form of one verb keeps: the values, what is wrong with each, and the sentence of a refusal. */
export function useActionForm<V extends object>(
  { caseId, rev, endpoint, offer, onDone, onStale }: FormProps,
  schema: z.ZodMiniType,
  initial: V,
) {
  const session = useSession()
  const place = placeOf(session.face === 'signed-in' ? session.me.person.id : '', caseId, offer.verb)
  const [blank] = useState(initial)
  const [kept] = useState(() => keptValues(place, initial))
  const [values, setValues] = useState(kept ?? initial)
  const [restored, setRestored] = useState(kept !== undefined)
  const [faults, setFaults] = useState<Faults>({})
  const [refusal, setRefusal] = useState('')
  const { run, busy } = useCommand({ id: caseId, rev }, endpoint)
  const latest = useRef(values)
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])

  function write(next: V): void {
    latest.current = next
    setValues(next)
  }

  function set<K extends keyof V & string>(field: K, value: V[K]): void {
    write({ ...latest.current, [field]: value })
    keepValues(place, latest.current)
    setFaults((before) => without(before, field))
    setRefusal('')
  }

  function startAfresh(): void {
    forgetValues(place)
    write(blank)
    setRestored(false)
    setFaults({})
    setRefusal('')
  }

  /** Parsed here by the action's own schema, so that the sentence is the server's; then sent. */
  async function submit(input: object): Promise<void> {
    const wrong = faultsOf(schema, input)
    setFaults(wrong)
    const first = Object.values(wrong)[0]
    setRefusal(first ?? '')
    if (first) return
    const outcome = await run(offer.verb, input)
    if (outcome.done) forgetValues(place)
    // Whoever has gone elsewhere meanwhile is not led on from there.
    if (left.current) return
    if (outcome.done) return onDone(outcome.receipt)
    setRefusal(outcome.message)
    if (outcome.code === 'stale') onStale?.()
  }

  return { values, set, faults, refusal, busy, submit, onAfresh: restored ? startAfresh : undefined }
}
