import { decide, whyNot } from '@/domain/lifecycle/action'
import type { Actor } from '@/domain/people/people'
import { firstBreak, link } from '@/domain/shared/hash-chain'
import { addDays, plainDate, type PlainDate } from '@/domain/shared/plain-date'
import { isRefusal, type Refusal, type RefusalCode } from '@/domain/shared/refusal'
import type { Verb } from '@/domain/suggestion/actions'
import type { Context } from '@/domain/suggestion/define'
import type { By, EventMeta } from '@/domain/lifecycle/record'
import type { EventType, RecordedEvent } from '@/domain/suggestion/events'
import { evolve } from '@/domain/suggestion/evolve'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { builtIn } from '@/domain/rules/book'
import { packFor } from '@/domain/rules/in-force'
import { blankSuggestion, type Suggestion } from '@/domain/suggestion/suggestion'
import type { Turn } from '@/domain/suggestion/turn'
import { turns } from '@/domain/suggestion/turns'
import { viewFor } from '@/domain/suggestion/views'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { author, CONGRESS, known, units } from './cast'
import { holidays, sha256 } from './holidays'
import { faultOf } from './sentence'

/** Something that happened on the way: real actions, replayed through the domain. */
export type Step = (story: Story) => Story

/** A case as it came about. Nothing in it was written by hand: every state is the fold of what was decided. */
export class Story {
  private constructor(
    readonly state: Suggestion,
    readonly events: readonly RecordedEvent[],
    readonly today: PlainDate,
    /** Whether the teller sets the days; else each step happens on its usual day. */
    private readonly toldByDay: boolean,
    /** Other cases of the congress, by id. */
    private readonly others: Readonly<Record<string, Suggestion>> = {},
  ) {}

  static begin(): Story {
    const blank = blankSuggestion('s-047', CONGRESS, { ...author.person, delegation: '松陵代表团' })
    return new Story(blank, [], plainDate('2026-01-20'), false)
  }

  /** The same story in a congress that has these other cases too. */
  beside(...others: Suggestion[]): Story {
    const byId = Object.fromEntries(others.map((other) => [other.id, other]))
    return new Story(this.state, this.events, this.today, this.toldByDay, byId)
  }

  and(...steps: Step[]): Story {
    return steps.reduce((story, step) => step(story), this as Story)
  }

  on(day: PlainDate): Story {
    return new Story(this.state, this.events, day, true, this.others)
  }

  /** The usual day of a step, unless it is past or the teller sets the days. */
  onUsual(day: string): Story {
    const usual = plainDate(day)
    if (this.toldByDay || usual <= this.today) return this
    return new Story(this.state, this.events, usual, false, this.others)
  }

  context(actor: Actor): Context {
    const { state, today, events } = this
    const rules = packFor(builtIn.suggestion, state.pack, today)
    const salt = sha256(`salt ${events.length}`)
    return {
      actor,
      today,
      rules,
      holidays,
      units,
      found: { cases: this.others, people: known },
      hash: sha256,
      salt,
    }
  }

  /** One action, tried. The story itself is not changed. */
  when(actor: Actor, verb: Verb, input: unknown = {}): Outcome {
    const facts = decide(suggestionMachine, verb, this.state, input, this.context(actor))
    if (isRefusal(facts)) return new Outcome(this, facts)
    const chain = [...this.events]
    let state = this.state
    for (const fact of facts) {
      const seq = chain.length + 1
      const event = link(chain[chain.length - 1], { ...fact, ...this.meta(actor, seq) }, sha256)
      chain.push(event)
      state = evolve(state, event)
    }
    return new Outcome(new Story(state, chain, this.today, this.toldByDay, this.others))
  }

  whyNot(actor: Actor, verb: Verb): Refusal | undefined {
    return whyNot(suggestionMachine, verb, this.state, this.context(actor))
  }

  turns(): Turn[] {
    return turns(this.state, this.context(author))
  }

  viewFor(actor: Actor): CaseView | undefined {
    return viewFor(this.state, this.events, firstBreak(this.events, sha256), this.context(actor))
  }

  /** The view of someone who is known to see the case. */
  seenBy(actor: Actor): CaseView {
    const view = this.viewFor(actor)
    if (!view) throw new Error(`${actor.person.name}看不到这件建议`)
    return view
  }

  private meta(actor: Actor, seq: number): EventMeta {
    const { person, post } = actor
    const by: By = { person, role: post.role, post: post.id, ...(post.unit ? { unit: post.unit } : {}) }
    const nine = Date.parse(`${this.today}T01:00:00Z`)
    return { at: nine + seq * 60_000, on: this.today, by, requestId: sha256(`request ${seq}`).slice(0, 32) }
  }
}

/** What came of an action: the story goes on, or a refusal. */
export class Outcome {
  constructor(
    /** The story afterwards; as it was before, when refused. */
    readonly story: Story,
    readonly refusal?: Refusal,
  ) {}

  /** Refused with this code, in a sentence that a person can act on. */
  refused(code: RefusalCode, sentence?: string | RegExp): Refusal {
    const { refusal } = this
    if (!refusal) throw new Error('本应拒绝，却办成了')
    expect([refusal.code, refusal.message]).toEqual([code, refusal.message])
    expect(faultOf(refusal)).toBeUndefined()
    if (sentence) expect(refusal.message).toMatch(sentence)
    return refusal
  }

  /** Done: the last events are these; the story afterwards. */
  happened(...types: EventType[]): Story {
    if (this.refusal) throw new Error(`本应办成，却被拒绝：${this.refusal.message}`)
    if (types.length > 0) {
      expect(this.story.events.slice(-types.length).map((event) => event.type)).toEqual(types)
    }
    return this.story
  }
}

/** A case in which these things happened, in this order. */
export function given(...steps: Step[]): Story {
  return Story.begin().and(...steps)
}

/** Moves the clock to this day; from here on every step happens on the day the teller sets. */
export const on =
  (day: string): Step =>
  (story) =>
    story.on(plainDate(day))

export const daysLater =
  (days: number): Step =>
  (story) =>
    story.on(addDays(story.today, days))

/** A step: this actor does this, on its usual day; the input may depend on the case. */
export function does(
  actor: Actor,
  verb: Verb,
  input: (story: Story) => unknown = () => ({}),
  usualDay = '2026-01-20',
): Step {
  return (before) => {
    const story = before.onUsual(usualDay)
    return story.when(actor, verb, input(story)).happened()
  }
}
