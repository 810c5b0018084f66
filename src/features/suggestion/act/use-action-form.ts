import { useState } from 'react'
import type * as z from 'zod/mini'
import { useCommand } from '@/features/ask/use-command'
import { faultsOf, without, type Faults } from './faults'
import type { FormProps } from './types'

/** What a form of one verb keeps: the values, what is wrong with each, and the sentence of a refusal. */
export function useActionForm<V extends object>(
  { caseId, rev, endpoint, offer, onDone, onStale }: FormProps,
  schema: z.ZodMiniType,
  initial: V,
) {
  const [values, setValues] = useState(initial)
  const [faults, setFaults] = useState<Faults>({})
  const [refusal, setRefusal] = useState('')
  const { run, busy } = useCommand({ id: caseId, rev }, endpoint)

  function set<K extends keyof V & string>(field: K, value: V[K]): void {
    setValues((before) => ({ ...before, [field]: value }))
    setFaults((before) => without(before, field))
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
    if (outcome.done) return onDone(outcome.receipt)
    setRefusal(outcome.message)
    if (outcome.code === 'stale') onStale?.()
  }

  return { values, set, faults, refusal, busy, submit }
}
