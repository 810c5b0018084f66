import { partyOf, type Party } from '../people/people'
import { addDays, spokenDay, type PlainDate } from '../shared/plain-date'
import type { ClockRules } from './clock'
import type { Reminder } from './events'
import type { Motion } from './motion'
import { turns, type Turn } from './turns'

const levels = { near: '快到期', due: '今天到期', overdue: '已逾期', escalated: '逾期未办' } as const
type Level = keyof typeof levels

/** A reminder that is due and has not been given. `key` names it for ever: it is given once. */
export type Alarm = Reminder & { key: string; level: Level }

type Ctx = ClockRules & { today: PlainDate }

/** What has to be reminded of today: near, due, overdue, and then the next level. */
export function alarms(s: Motion, ctx: Ctx): Alarm[] {
  const given = new Set(s.reminded)
  return turns(s, ctx).flatMap((turn) => {
    const { due, verb } = turn
    const level = due && levelOn(due, ctx)
    const party = level && partyAt(turn.party, level, s)
    if (!due || !level || !party) return []
    const key = `${verb}|${turn.party}|${due}|${level}`
    if (given.has(key)) return []
    given.add(key) // two things of one party due on one day are one reminder
    return [{ key, party, level, text: sentence(s, turn, level, due, ctx.today), due }]
  })
}

/** The first day, from today on, on which somebody has to be reminded; undefined while nobody ever has. */
export function remindOn(s: Motion, ctx: Ctx): PlainDate | undefined {
  if (alarms(s, ctx).length > 0) return ctx.today
  return turns(s, ctx)
    .flatMap(({ due }) => (due ? startsOf(due, ctx) : []))
    .filter((day) => day > ctx.today)
    .sort()[0]
}

/** The first day of each level, in order. */
function startsOf(due: PlainDate, { rules }: Ctx): PlainDate[] {
  return [
    addDays(due, -rules.remindBefore.value.days),
    due,
    addDays(due, 1),
    addDays(due, 1 + rules.escalateAfter.value.days),
  ]
}

const LEVELS = Object.keys(levels) as Level[] // keys of the table, in order

/** A clock that comes late gives the level reached, not those it has slept through. */
function levelOn(due: PlainDate, ctx: Ctx): Level | undefined {
  return LEVELS[startsOf(due, ctx).filter((start) => start <= ctx.today).length - 1]
}

/** Whoever has it in hand; at the last level 代表工委, unless it is theirs already or the deputies' own affair. */
function partyAt(party: Party, level: Level, s: Motion): Party | undefined {
  if (level !== 'escalated') return party
  const office = partyOf.deputyOffice(s.congress)
  return party === office || party.startsWith('person:') ? undefined : office
}

function sentence(s: Motion, { label }: Turn, level: Level, due: PlainDate, today: PlainDate): string {
  return `议案《${s.content.title}》${label}，${spokenDay(due, today)}到期，${levels[level]}`
}
