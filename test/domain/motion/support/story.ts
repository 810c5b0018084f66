import { decide, whyNot } from '@/domain/lifecycle/action'
import type { By, EventMeta } from '@/domain/lifecycle/record'
import type { Verb } from '@/domain/motion/actions'
import type { Context } from '@/domain/motion/define'
import type { EventType, RecordedEvent } from '@/domain/motion/events'
import { evolve } from '@/domain/motion/evolve'
import { motionMachine } from '@/domain/motion/machine'
import { blankMotion, type Motion } from '@/domain/motion/motion'
import { builtIn } from '@/domain/rules/book'
import { packFor } from '@/domain/rules/in-force'
import type { Moment, Session } from '@/domain/motion/session'
import { turns, type Turn } from '@/domain/motion/turns'
import type { MotionView } from '@/domain/motion/view-schema'
import { viewFor } from '@/domain/motion/views'
import type { Actor } from '@/domain/people/people'
import { firstBreak, link } from '@/domain/shared/hash-chain'
import { addDays, plainDate, type PlainDate } from '@/domain/shared/plain-date'
import { isRefusal, type Refusal, type RefusalCode } from '@/domain/shared/refusal'
import { holidays, sha256 } from '../../support/holidays'
import { faultOf } from '../../support/sentence'
import { CONGRESS, deputies, lead, session, units } from './cast'

/** Something that happened on the way: real actions, replayed through the domain. */
export type Step = (story: Story) => Story

type Told = {
  state: Motion
  events: readonly RecordedEvent[]
  today: PlainDate
  time: string
  session: Session | undefined
  /** Deputies who have left office. */
  gone: readonly string[]
}

/** A motion as it came about: every state is the fold of what was decided. */
export class Story {
  private constructor(private readonly told: Told) {}

  static begin(): Story {
    const { person, post } = lead
    const blank = blankMotion('m-1', CONGRESS, { ...person, delegation: post.delegation ?? '' })
    return new Story({
      state: blank,
      events: [],
      today: plainDate('2026-01-21'),
      time: '09:00',
      session,
      gone: [],
    })
  }

  get state(): Motion {
    return this.told.state
  }

  get events(): readonly RecordedEvent[] {
    return this.told.events
  }

  get today(): PlainDate {
    return this.told.today
  }

  get moment(): Moment {
    const { today, time } = this.told
    return { today, time }
  }

  /** So many hours later, on the same minute. */
  after(hours: number): Story {
    const { today, time } = this.told
    const hour = Number(time.slice(0, 2)) + hours
    return this.with({
      today: addDays(today, Math.floor(hour / 24)),
      time: `${String(hour % 24).padStart(2, '0')}:${time.slice(3)}`,
    })
  }

  and(...steps: Step[]): Story {
    return steps.reduce((story, step) => step(story), this as Story)
  }

  with(change: Partial<Pick<Told, 'today' | 'time' | 'session' | 'gone'>>): Story {
    return new Story({ ...this.told, ...change })
  }

  context(actor: Actor): Context {
    const { state, today, time, session: now, gone } = this.told
    return {
      actor,
      today,
      time,
      rules: packFor(builtIn.motion, state.pack, today),
      holidays,
      sessions: now ? { [now.id]: now } : {},
      deputies: Object.fromEntries(Object.entries(deputies).filter(([id]) => !gone.includes(id))),
      units,
      hash: sha256,
    }
  }

  /** One action, tried. The story itself is not changed. */
  when(actor: Actor, verb: Verb, input: unknown = {}): Outcome {
    const facts = decide(motionMachine, verb, this.state, input, this.context(actor))
    if (isRefusal(facts)) return new Outcome(this, facts)
    const chain = [...this.events]
    let { state } = this.told
    for (const fact of facts) {
      const event = link(chain[chain.length - 1], { ...fact, ...this.meta(actor, chain.length + 1) }, sha256)
      chain.push(event)
      state = evolve(state, event)
    }
    return new Outcome(new Story({ ...this.told, state, events: chain }))
  }

  whyNot(actor: Actor, verb: Verb): Refusal | undefined {
    return whyNot(motionMachine, verb, this.state, this.context(actor))
  }

  turns(): Turn[] {
    return turns(this.state, this.context(lead))
  }

  viewFor(actor: Actor): MotionView | undefined {
    return viewFor(this.state, this.events, firstBreak(this.events, sha256), this.context(actor))
  }

  /** The view of someone who is known to see the motion. */
  seenBy(actor: Actor): MotionView {
    const view = this.viewFor(actor)
    if (!view) throw new Error(`${actor.person.name}看不到这件议案`)
    return view
  }

  private meta({ person, post }: Actor, seq: number): EventMeta {
    const by: By = { person, role: post.role, post: post.id, ...(post.unit ? { unit: post.unit } : {}) }
    const nine = Date.parse(`${this.today}T01:00:00Z`)
    return { at: nine + seq * 1000, on: this.today, by, requestId: sha256(`request ${seq}`).slice(0, 32) }
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
      expect(this.story.events.slice(-types.length).map(({ type }) => type)).toEqual(types)
    }
    return this.story
  }
}

/** A motion to which these things happened, in this order. */
export function given(...steps: Step[]): Story {
  return Story.begin().and(...steps)
}

/** Moves the clock; the rest of the story happens then. */
export const at =
  (day: string, time = '09:00'): Step =>
  (story) =>
    story.with({ today: plainDate(day), time })

export const inSession =
  (now: Session | undefined): Step =>
  (story) =>
    story.with({ session: now })

export function does(actor: Actor, verb: Verb, input: (story: Story) => unknown = () => ({})): Step {
  return (story) => story.when(actor, verb, input(story)).happened()
}
