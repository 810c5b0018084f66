import { builtInPacks as motionPacks, type RulePack as MotionPack } from '../motion/rulebook'
import type { PersonRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import { builtInPacks as suggestionPacks, type RulePack as SuggestionPack } from '../suggestion/rulebook'
import type { PackKind } from './numbers'

/** Every rule pack that may hold for a case of one congress: those built in and its own. */
export type Packs = { suggestion: readonly SuggestionPack[]; motion: readonly MotionPack[] }

/** A number that was changed, in words, as it stood on the day it was. */
export type Change = { label: string; before: string; after: string }

/** Who published a pack, when, and what it changed against the version before it. */
export type Published = {
  id: string
  kind: PackKind
  version: number
  on: PlainDate
  by: PersonRef
  note: string
  changes: Change[]
  /** Taken back before it came into force: no case ever went by it. */
  revoked?: { on: PlainDate; by: PersonRef; reason: string }
}

/** The rules a congress has made its own: its packs, and the record of who published what. */
export type Rulebook = {
  id: string
  congress: string
  stage: 'inForce'
  suggestion: SuggestionPack[]
  motion: MotionPack[]
  published: Published[]
}

export function blankRulebook(congress: string): Rulebook {
  return { id: congress, congress, stage: 'inForce', suggestion: [], motion: [], published: [] }
}

/** What stands for a congress that has published nothing. */
export const builtIn: Packs = { suggestion: suggestionPacks, motion: motionPacks }

export function packsOf({ suggestion, motion }: Pick<Rulebook, PackKind>): Packs {
  return { suggestion: [...builtIn.suggestion, ...suggestion], motion: [...builtIn.motion, ...motion] }
}
