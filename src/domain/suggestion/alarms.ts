import type { Party } from '../people/people'
import { partyOf } from '../people/people'
import { addDays, spokenDay, type PlainDate } from '../shared/plain-date'
import { isOverdue, promiseCheckOn, ratingDue } from './clock'
import type { Context } from './define'
import type { Suggestion } from './suggestion'
import { turns } from './turns'
import type { Turn } from './turn'

type Level = 'near' | 'due' | 'overdue' | 'escalated' | 'escalatedAgain'

/** A reminder that is due and has not been sent. `key` names it for ever: it is sent once. */
export type Alarm = { key: string; party: Party; level: Level; text: string; due: PlainDate }

type Ctx = Pick<Context, 'rules' | 'holidays' | 'today'>

/** What has to be reminded of today: near, due, overdue, and then the next level and the one after. */
export function alarms(s: Suggestion, ctx: Ctx): Alarm[] {
  const sent = new Set(s.reminded)
  const keys = new Set<string>()
  return turns(s, ctx).flatMap((turn) => {
    const { due } = turn
    const level = due && levelOn(due, ctx)
    if (!level) return []
    const party = partyAt(turn.party, level, s)
    const key = `${turn.verb}|${turn.party}|${due}|${level}`
    if (!party || sent.has(key) || keys.has(key)) return []
    keys.add(key)
    return [{ key, party, level, text: sentence(turn, due, level, ctx.today), due }]
  })
}

/** What time demands of the case today, besides reminding. */
export function timelyVerbs(
  s: Suggestion,
  { rules, holidays, today }: Ctx,
): ('lapseRating' | 'openPromiseCheck')[] {
  if (s.stage === 'replied')
    return !s.conveneSince && isOverdue(ratingDue(s, rules, holidays), today) ? ['lapseRating'] : []
  const check = promiseCheckOn(s, rules)
  return check && today >= check ? ['openPromiseCheck'] : []
}

/** The first day, from today on, on which time demands something; undefined while it never will. */
export function wakeOn(s: Suggestion, ctx: Ctx): PlainDate | undefined {
  if (alarms(s, ctx).length > 0 || timelyVerbs(s, ctx).length > 0) return ctx.today
  const { rules, holidays, today } = ctx
  const lapse = s.stage === 'replied' && !s.conveneSince ? ratingDue(s, rules, holidays)?.due : undefined
  const days = [
    ...turns(s, ctx).flatMap(({ due }) => (due ? startsOf(due, ctx) : [])),
    ...(lapse ? [addDays(lapse, 1)] : []),
    promiseCheckOn(s, rules),
  ]
  return days
    .filter((day) => day !== undefined)
    .filter((day) => day > today)
    .sort()[0]
}

/** The first day of each level, in order. */
function startsOf(due: PlainDate, { rules }: Ctx): PlainDate[] {
  const after = rules.escalateAfter.value.days
  return [
    addDays(due, -rules.remindBefore.value.days),
    due,
    addDays(due, 1),
    addDays(due, 1 + after),
    addDays(due, 1 + after * 2),
  ]
}

const LEVELS: readonly Level[] = ['near', 'due', 'overdue', 'escalated', 'escalatedAgain']

/** A clock that comes late sends the level reached, not those it has slept through. */
function levelOn(due: PlainDate, ctx: Ctx): Level | undefined {
  const reached = startsOf(due, ctx).filter((start) => start <= ctx.today).length
  return LEVELS[reached - 1]
}

function partyAt(party: Party, level: Level, s: Suggestion): Party | undefined {
  if (level === 'escalated') return above(party, s)
  if (level !== 'escalatedAgain') return party
  const next = above(party, s)
  return next && above(next, s)
}

/** Whom a desk answers to: 经办人 → 负责人 → 区政府办 → 代表工委 → 督办领导. A deputy answers to nobody. */
function above(party: Party, s: Suggestion): Party | undefined {
  const [kind, id = ''] = party.split(':')
  switch (kind) {
    case 'handler':
      return partyOf.head(id)
    case 'head':
      return partyOf.governmentOffice(s.congress)
    case 'governmentOffice':
      return partyOf.deputyOffice(s.congress)
    case 'deputyOffice':
      return s.keySupervision && partyOf.person(s.keySupervision.leader.id)
    default:
      return undefined
  }
}

function sentence({ label, dueName }: Turn, due: PlainDate, level: Level, today: PlainDate): string {
  const day = spokenDay(due, today)
  switch (level) {
    case 'near':
      return `“${label}”将于 ${day} 到期（${dueName ?? ''}）`
    case 'due':
      return `“${label}”今天到期（${dueName ?? ''}）`
    case 'overdue':
      return `“${label}”已于 ${day} 到期，请尽快办理`
    case 'escalated':
    case 'escalatedAgain':
      return `下级的“${label}”已于 ${day} 到期，至今未办，请督促`
    default:
      return level satisfies never
  }
}
