import { blankActivity, type Activity } from '@/domain/activity/activity'
import type { Verb } from '@/domain/activity/actions'
import type { Context, Invitable } from '@/domain/activity/define'
import type { ActivityEvent, ActivityFact } from '@/domain/activity/events'
import { evolve } from '@/domain/activity/evolve'
import { activityMachine } from '@/domain/activity/machine'
import { viewFor } from '@/domain/activity/views'
import type { Actor } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'
import { isRefusal, type RefusalCode } from '@/domain/shared/refusal'
import { bing, CONGRESS, jia, office, refOf, stranger, yi } from './duty-cast'
import { sha256 } from './holidays'
import { attempt, expectRefusal, type Happened } from './happening'

const kind = { machine: activityMachine, evolve }

const invitable = (one: Actor, ...expertise: string[]): Invitable => ({ ...refOf(one), expertise })

const deputies = Object.fromEntries(
  [invitable(jia, '城建'), invitable(yi, '教育'), invitable(bing, '城建'), invitable(stranger)].map((one) => [
    one.id,
    one,
  ]),
)

export const plan = {
  kind: 'inspection',
  title: '视察城市智慧停车',
  agenda: '看现场、座谈',
  host: '领导甲',
  place: '松陵街道',
  on: '2026-04-09',
  from: '09:00',
  to: '11:30',
  signUpBy: '2026-04-07',
}

/** An activity as it comes about, day by day. */
export class Gathering {
  private constructor(
    private readonly told: Happened<Activity, ActivityEvent>,
    private readonly today = plainDate('2026-04-01'),
    private readonly time = '09:05',
  ) {}

  static blank(id = 'act-1') {
    return new Gathering({ state: blankActivity(id, CONGRESS, office.person), facts: [] })
  }

  /** Planned, and 代表甲、乙、丙 invited. */
  static invited(more: object = {}) {
    return Gathering.blank()
      .does(office, 'savePlan', { ...plan, ...more })
      .does(office, 'invite', { deputies: [jia, yi, bing].map(({ person }) => person.id) })
  }

  /** On the day, with the code on the screen. */
  static underway(more: object = {}) {
    return Gathering.invited(more)
      .does(jia, 'signUp')
      .does(yi, 'signUp')
      .on((more as { on?: string }).on ?? plan.on)
      .does(office, 'openCheckIn', {})
  }

  get state(): Activity {
    return this.told.state
  }
  get facts(): ActivityFact[] {
    return this.told.facts
  }

  on(day: string, time = this.time) {
    return new Gathering(this.told, plainDate(day), time)
  }

  private context(actor: Actor): Context {
    return {
      actor,
      today: this.today,
      time: this.time,
      deputies,
      codes: { valid: ['123456'], expired: ['111111'] },
      salt: 'secret-of-the-day',
      hash: sha256,
      engagements: [],
      beside: [],
    }
  }

  seenBy(actor: Actor) {
    return viewFor(this.state, [], 0, this.context(actor))
  }

  tries(actor: Actor, verb: Verb, input: unknown = {}) {
    return attempt(kind, this.told, verb, input, this.context(actor))
  }

  does(actor: Actor, verb: Verb, input: unknown = {}): Gathering {
    const after = this.tries(actor, verb, input)
    if (isRefusal(after)) throw new Error(`本应办成，却被拒绝：${after.message}`)
    return new Gathering(after, this.today, this.time)
  }

  refuses(actor: Actor, verb: Verb, input: unknown, code: RefusalCode, sentence?: RegExp) {
    expectRefusal(this.tries(actor, verb, input), code, sentence)
  }
}

export const code = (device: string, digits = '123456') => ({ code: digits, device })
