import { evolve } from '@/domain/duty/evolve'
import type { Verb } from '@/domain/duty/actions'
import type { DutyEvent, DutyFact } from '@/domain/duty/events'
import { exampleTable } from '@/domain/duty/example-table'
import type { Line, Outcome } from '@/domain/duty/line'
import { dutyMachine } from '@/domain/duty/machine'
import { blankYear, type DutyYear } from '@/domain/duty/year'
import type { Actor } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'
import type { Attachment } from '@/domain/suggestion/attachment'
import { isRefusal, type RefusalCode } from '@/domain/shared/refusal'
import { clock, CONGRESS, jia, refOf } from './duty-cast'
import { attempt, expectRefusal, type Happened } from './happening'
import { holidays, sha256 } from './holidays'

const kind = { machine: dutyMachine, evolve }
export const tables = [exampleTable]

/** What 代表甲 has uploaded. */
const photo: Attachment = {
  id: 'file-1',
  name: '走访照片.jpg',
  type: 'jpg',
  size: 1024,
  fileId: 'cloud://files/a',
  sha256: 'a'.repeat(64),
}
const files = { [photo.id]: photo }

/** A line as some event told it. */
export function line(
  id: string,
  subject: Line['subject'],
  on = '2026-03-11',
  more: Partial<Line> = {},
): Line {
  const source = { kind: 'activity', id: 'act-1' } as const
  return { id, on: plainDate(on), subject, times: 1, what: '活动', evidence: '签到记录', source, ...more }
}

export function outcome(id: string, kindOf: Outcome['kind'], more: Partial<Outcome> = {}): Outcome {
  const on = plainDate('2026-04-10')
  const source = { kind: 'suggestion', id: 's1' } as const
  return { id, on, at: 1, kind: kindOf, text: '结果', evidence: '第 019 号', part: 'lead', source, ...more }
}

/** A deputy's year as it comes about. */
export class Ledger {
  private constructor(
    private readonly told: Happened<DutyYear, DutyEvent>,
    private readonly today = plainDate('2026-04-20'),
  ) {}

  static of(...lines: Line[]) {
    const blank = blankYear(CONGRESS, refOf(jia), 2026)
    const empty = new Ledger({ state: blank, facts: [] })
    return lines.length > 0 ? empty.enters(...lines) : empty
  }

  get state(): DutyYear {
    return this.told.state
  }
  get facts(): DutyFact[] {
    return this.told.facts
  }

  on(day: string) {
    return new Ledger(this.told, plainDate(day))
  }

  enters(...lines: Line[]) {
    return this.does(clock, 'enter', { lines, outcomes: [] })
  }

  tries(actor: Actor, verb: Verb, input: unknown = {}) {
    return attempt(kind, this.told, verb, input, {
      actor,
      today: this.today,
      tables,
      holidays,
      hash: sha256,
      files,
    })
  }

  does(actor: Actor, verb: Verb, input: unknown = {}): Ledger {
    const after = this.tries(actor, verb, input)
    if (isRefusal(after)) throw new Error(`本应办成，却被拒绝：${after.message}`)
    return new Ledger(after, this.today)
  }

  refuses(actor: Actor, verb: Verb, input: unknown, code: RefusalCode, sentence?: RegExp) {
    expectRefusal(this.tries(actor, verb, input), code, sentence)
  }
}

export const declaration = {
  on: '2026-04-15',
  subject: 'reception',
  title: '走访震泽镇纺机社区选民',
  text: '入户走访 6 户，听取停车和路灯意见 4 条。',
  evidence: [photo.id],
}
