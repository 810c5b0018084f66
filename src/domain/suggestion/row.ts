import { spokenDay } from '../shared/plain-date'
import type { Context } from './define'
import { leadName, openPromises, type Suggestion } from './suggestion'
import type { CaseRow } from './view-schema'
import { clockView, relationTo, stageFor } from './views'

type Reader = Pick<Context, 'actor' | 'today' | 'rules' | 'holidays'>

/** The paths of a case that a row needs: a list reads these and no more. */
export const rowFields = [
  'id',
  'congress',
  'stage',
  'author',
  'pack',
  'number',
  'submittedOn',
  'handedOverOn',
  'dispatchedOn',
  'returned',
  'units.unit',
  'units.part',
  'content.title',
  'rounds.number',
  'rounds.startedOn',
  'rounds.desks.reply.on',
  'promises.state',
  'promises.due',
  'extension.state',
  'extension.until',
  'cosigners.person',
  'cosigners.state',
  'joined.author',
  'joined.cosigners',
  'conveneSince',
  'keySupervision.on',
  'reclassified',
] as const

/** The row of a list, from a case of which only `rowFields` need be present. */
export function rowFor(s: Suggestion, reader: Reader): CaseRow {
  const relation = relationTo(s, reader.actor)
  const clock = clockView(s, reader)
  const chips: CaseRow['chips'] = []
  if (s.keySupervision) chips.push({ label: '重点督办', tone: 'gold' })
  if (openPromises(s).some((promise) => reader.today > promise.due)) {
    chips.push({ label: '承诺未兑现', tone: 'danger' })
  }
  return {
    id: s.id,
    no: s.number?.no,
    title: s.content.title || '（还没有标题）',
    stage: stageFor(s, relation),
    unit: leadName(s.units.map(({ unit, part }) => ({ name: unit.name, part }))) || undefined,
    author: s.author.name,
    delegation: s.author.delegation,
    // A running clock says more than the day it was filed, and a row has no room for both.
    on: clock ? undefined : s.submittedOn && spokenDay(s.submittedOn, reader.today),
    clock,
    chips,
  }
}
