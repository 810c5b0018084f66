import type { RecordedEvent } from '../../../src/domain/suggestion/events'
import { actions, type Verb } from '../../../src/domain/suggestion/actions'
import { stages, type Stage } from '../../../src/domain/suggestion/suggestion'

/* Which verbs have been tried, and which done, at which stage: every pair there is must have been. */

export const verbs = Object.keys(actions) as Verb[] // keys of the registry
const stageKeys = Object.keys(stages) as Stage[] // keys of the table

export type Pair = `${Stage}|${Verb}`

export const pairs: readonly Pair[] = stageKeys.flatMap((stage) =>
  verbs.map((verb): Pair => `${stage}|${verb}`),
)

export const isOpen = (stage: Stage, verb: Verb) => (actions[verb].from as readonly Stage[]).includes(stage)

/** What the clock does of itself, by the fact it leaves in the record. */
const clockVerbs: Partial<Record<RecordedEvent['type'], Verb>> = {
  ratingLapsed: 'lapseRating',
  promiseCheckOpened: 'openPromiseCheck',
  reminded: 'remind',
  joined: 'join',
}

export class Visits {
  readonly tried = new Map<Pair, number>()
  readonly done = new Map<Pair, number>()

  note(stage: Stage, verb: Verb, ok: boolean): void {
    const pair: Pair = `${stage}|${verb}`
    this.tried.set(pair, this.countOf(this.tried, pair) + 1)
    if (ok) this.done.set(pair, this.countOf(this.done, pair) + 1)
  }

  noteClock(stage: Stage, { type }: RecordedEvent): void {
    const verb = clockVerbs[type]
    if (verb) this.note(stage, verb, true)
  }

  /** How often it has been done there. */
  times(stage: Stage, verb: Verb): number {
    return this.countOf(this.done, `${stage}|${verb}`)
  }

  /** The verb that has been tried there least. */
  leastTried(stage: Stage): Verb {
    const count = (verb: Verb) => this.countOf(this.tried, `${stage}|${verb}`)
    return verbs.reduce((least, verb) => (count(verb) < count(least) ? verb : least))
  }

  private countOf(counts: ReadonlyMap<Pair, number>, pair: Pair): number {
    return counts.get(pair) ?? 0
  }
}
