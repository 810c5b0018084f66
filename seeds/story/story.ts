import type { PersonRef } from '../../src/domain/people/people'
import type { PlainDate } from '../../src/domain/shared/plain-date'
import type { Verb } from '../../src/domain/suggestion/actions'
import type { Category, FormedBy, Publicity, Suggestion } from '../../src/domain/suggestion/suggestion'
import type { UnitId } from '../units'
import type { Time, When } from './time'

/** What a suggestion is about, and who has to do with it. */
export type Matter = {
  /** 甲 for 代表甲. */
  author: string
  category: Category
  lead: UnitId
  supporting?: UnitId[]
  title: string
  facts: string
  asks: string[]
  formedBy?: FormedBy[]
  publicity?: Publicity
  closedReason?: string
}

export type By = 'author' | 'cosigner' | 'office' | 'government' | 'handler' | 'head' | 'clock'

/** What an input may be made from: the case so far, the day, and whoever acts. */
export type Scene = { s: Suggestion; time: Time; on: PlainDate; actor: PersonRef }

/** One action of a story. Without a day of its own it follows the one before at the usual pace. */
export type Step = {
  verb: Verb
  by: By
  /** Whose handler or head; the lead's unless told. */
  unit?: UnitId
  /** Which deputy, where it is not the author: 丙 for 代表丙. */
  deputy?: string
  on?: When
  /** Working days after the step before, where not the usual ones. */
  pace?: readonly [least: number, most: number]
  input: (scene: Scene) => object
}

export type Part = (matter: Matter) => Step[]

export type Story = { matter: Matter; steps: Step[] }

export function story(matter: Matter, ...parts: Part[]): Story {
  return { matter, steps: parts.flatMap((part) => part(matter)) }
}
