import type * as z from 'zod/mini'
import { parse } from '@/domain/shared/parse'
import { isRefusal } from '@/domain/shared/refusal'

/** What is wrong with each field, by its path (`note`, `promises.0.due`); the sentence is the server's own. */
export type Faults = Readonly<Record<string, string>>

export function faultsOf(schema: z.ZodMiniType, value: unknown): Faults {
  const result = schema.safeParse(value)
  if (result.success) return {}
  const faults: Record<string, string> = {}
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join('.')
    faults[path] ??= issue.message
  }
  // A fault of the whole (an unknown field, say) has no field to stand under: the door's own sentence.
  const whole = parse(schema, value)
  if (isRefusal(whole) && '' in faults) faults[''] = whole.message
  return faults
}

/** The faults without those at or under this path, because the person is mending them. */
export function without(faults: Faults, path: string): Faults {
  return Object.fromEntries(
    Object.entries(faults).filter(([at]) => at !== path && !at.startsWith(`${path}.`) && at !== ''),
  )
}
