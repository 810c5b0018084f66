import { inboxDocs as activityInbox, messageDocs } from '../../cloudfunctions/server/activity/drawn'
import { inboxDocs as dutyInbox } from '../../cloudfunctions/server/duty/drawn'
import type { MotionDoc } from '../../cloudfunctions/server/motion/motion-doc'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'
import { blankActivity } from '../../src/domain/activity/activity'
import type { Told } from '../../src/domain/duty/line'
import { activityLines } from '../../src/domain/duty/sources/activity-lines'
import { motionLines } from '../../src/domain/duty/sources/motion-lines'
import { suggestionLines } from '../../src/domain/duty/sources/suggestion-lines'
import { yearOf, type PlainDate } from '../../src/domain/shared/plain-date'
import type { Time } from '../story/time'
import { tellBook } from './book'
import { hold } from './hold'
import { occasionsOf } from './occasions'
import { sceneOfAppeal, sceneOfJia, sceneOfJiaBefore } from './scenes'
import { tellYear, type DutyStep } from './year'

type Sources = { suggestions: readonly SuggestionDoc[]; motions: readonly MotionDoc[] }

/** Activities of the plan, and the ledgers that follow from them and from everything else that happened. */
export function buildDuty({ suggestions, motions }: Sources, today: PlainDate, time: Time) {
  const thisYear = yearOf(today)
  const activities = [thisYear - 1, thisYear]
    .flatMap((year) => occasionsOf(year, time.holidays))
    .flatMap((occasion) => hold(occasion, today) ?? [])
  const told = [
    ...suggestions.flatMap(({ state, events }) => suggestionLines(state, events)),
    ...motions.flatMap(({ state, events }) => motionLines(state, events)),
    ...activities.flatMap(({ state: { id, congress, organiser }, events }) =>
      activityLines(blankActivity(id, congress, organiser), events),
    ),
  ]
  const dutyYears = ledgers(told).map(({ deputy, year, mine }) =>
    tellYear(deputy, year, mine, scenes(deputy.name, year, thisYear, time), time.holidays),
  )
  return {
    activities,
    dutyYears,
    dutyBooks: [tellBook([2022, thisYear - 1, thisYear])],
    messages: activities.flatMap(messageDocs),
    inbox: [
      ...activities.flatMap(activityInbox),
      ...dutyYears.flatMap((doc) => dutyInbox(doc, time.holidays)),
    ],
  }
}

function scenes(name: string, year: number, thisYear: number, time: Time): DutyStep[] {
  if (name === '代表甲') {
    if (year === thisYear) return sceneOfJia(year, time)
    return year === thisYear - 1 ? sceneOfJiaBefore(year, time) : []
  }
  return name === '代表乙' && year === thisYear ? sceneOfAppeal(name, time) : []
}

function ledgers(told: readonly Told[]) {
  const found = new Map<string, { deputy: Told['deputy']; year: number; mine: Told[] }>()
  for (const one of told) {
    for (const year of new Set([...one.lines, ...one.outcomes].map(({ on }) => yearOf(on)))) {
      const key = `${one.deputy.id}:${year}`
      const known = found.get(key) ?? { deputy: one.deputy, year, mine: [] }
      known.mine.push(one)
      found.set(key, known)
    }
  }
  return [...found.values()]
}
