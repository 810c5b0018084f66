import type { PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { existingSlots, slotsAt } from './slots'

export function set(document: PlainObject, path: string, value: unknown): void {
  for (const slot of slotsAt(document, path)) slot.set(value)
}

export function unset(document: PlainObject, path: string): void {
  for (const slot of existingSlots(document, path)) slot.clear()
}

export function rename(document: PlainObject, from: string, to: unknown): void {
  if (typeof to !== 'string' || to === '') throw badQuery("The 'to' field for $rename must be a string")
  if (from === to) throw badQuery('The source and target field for $rename must differ')
  const [source] = existingSlots(document, from)
  if (!source) return
  const { value } = source
  source.clear()
  set(document, to, value)
}
