import { applyCommand, blankDoc } from '../../cloudfunctions/server/cases/record'
import type { DutyDoc } from '../../cloudfunctions/server/duty/duty-doc'
import { dutyKind } from '../../cloudfunctions/server/duty/kind'
import type { HolidayTable } from '../../src/domain/calendar/calendar'
import type { Verb } from '../../src/domain/duty/actions'
import { exampleTable } from '../../src/domain/duty/example-table'
import type { Told } from '../../src/domain/duty/line'
import { blankYear, yearId, type DutyYear } from '../../src/domain/duty/year'
import type { Actor } from '../../src/domain/people/people'
import { isRefusal } from '../../src/domain/shared/refusal'
import { yearOf, type PlainDate } from '../../src/domain/shared/plain-date'
import { actorFor } from '../people'
import { sha256 } from '../sha256'
import { demoEvidence } from './evidence'

const files = { [demoEvidence.id]: demoEvidence }

/** Something a person does to a deputy's year; the input may depend on what is there. */
export type DutyStep = { on: PlainDate; actor: Actor; verb: Verb; input: (s: DutyYear) => object | undefined }

/** A deputy's year told day by day: what cases and activities brought, and what people did. */
export function tellYear(
  deputy: Told['deputy'],
  year: number,
  told: readonly Told[],
  more: readonly DutyStep[],
  holidays: HolidayTable,
): DutyDoc {
  const id = yearId('wj', deputy.id, year)
  const steps = [...entries(year, told), ...more].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  let doc = blankDoc(dutyKind, id, blankYear('wj', deputy, year))
  let at = 0
  for (const { on, actor, verb, input } of steps) {
    const given = input(doc.state)
    if (!given) continue
    at = Math.max(Date.parse(`${on}T18:00:00+08:00`), at + 60_000)
    const requestId = sha256(`${id}:${doc.rev}`).slice(0, 32)
    const context = { actor, today: on, tables: [exampleTable], holidays, hash: sha256, files }
    const result = applyCommand(dutyKind, doc, { verb, input: given, requestId, at }, context)
    if (isRefusal(result)) throw new Error(`${deputy.name} ${year} 年 ${on} ${verb}：${result.message}`)
    doc = result.doc
  }
  return { ...doc, behind: false }
}

function entries(year: number, told: readonly Told[]): DutyStep[] {
  const lines = told.flatMap((one) => one.lines).filter(({ on }) => yearOf(on) === year)
  const outcomes = told.flatMap((one) => one.outcomes).filter(({ on }) => yearOf(on) === year)
  const days = [...new Set([...lines, ...outcomes].map(({ on }) => on))].sort()
  return days.map((on) => ({
    on,
    actor: actorFor('clock'),
    verb: 'enter',
    input: () => ({
      lines: lines.filter((line) => line.on === on),
      outcomes: outcomes.filter((one) => one.on === on),
    }),
  }))
}
