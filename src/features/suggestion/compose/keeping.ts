import { forget, readStored, store } from '@/platform/storage'
import { blankDraft, type Draft } from './draft'
import type { Kept } from './draft-queue'

/** Where on this phone a draft is kept: one place for each draft, and one for a new one that has no id yet. */
export type Slot = string

const slotOf = (person: string, id: string | undefined): Slot => `draft:${person}:${id ?? 'new'}`

/** A draft begun as new on this phone stays in its place when it is opened again by its id. */
export function slotFor(person: string, id: string | undefined): Slot {
  const fresh = slotOf(person, undefined)
  return id && keptDraft(fresh)?.target?.id === id ? fresh : slotOf(person, id)
}

/** The draft this phone kept; undefined when there is none, or none that can be read. */
export function keptDraft(slot: Slot): Kept | undefined {
  const found = readStored(slot)
  // A phone may keep a draft from before a field was added.
  return isKept(found) ? { ...found, draft: { ...blankDraft, ...found.draft } } : undefined
}

/** False when the phone has no room left, so that the screen can say so. */
export function keepDraft(slot: Slot, kept: Kept): boolean {
  const place = submittingOf(slot)
  if (kept.submitting) store(place, slot)
  else if (readStored(place) === slot) forget(place)
  return store(slot, kept)
}

export function forgetDraft(slot: Slot): void {
  forget(slot)
  if (readStored(submittingOf(slot)) === slot) forget(submittingOf(slot))
}

/** Where this person's submission lies that met no network. */
export function submittingSlot(person: string): Slot | undefined {
  const slot = readStored(`submitting:${person}`)
  return typeof slot === 'string' && slot.startsWith(`draft:${person}:`) ? slot : undefined
}

const submittingOf = (slot: Slot) => `submitting:${slot.split(':')[1] ?? ''}`

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'draft' in value && isDraft(value.draft)
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  const { title, facts, asks } = value as Partial<Draft>
  return typeof title === 'string' && typeof facts === 'string' && Array.isArray(asks)
}
