import { spokenDay } from '../shared/plain-date'
import { numberText, type Motion } from './motion'
import { countOf } from './threshold'
import { clockFor, stageFor, type Reader } from './views'
import type { MotionRow } from './view-schema'

/** The paths of a motion that a row needs: a list reads these and no more. */
export const rowFields = [
  'id',
  'congress',
  'stage',
  'lead',
  'session',
  'pack',
  'number',
  'submittedOn',
  'returned',
  'content.title',
  'signatures.state',
  'signatures.deputy',
  'items.state',
  'items.due',
  'decision.kind',
  'vote.passed',
  'withdrawalRequest',
] as const

/** The row of a list, from a motion of which only `rowFields` need be present. */
export function rowFor(s: Motion, reader: Reader): MotionRow {
  const { have, need } = countOf(s, reader.rules)
  return {
    id: s.id,
    no: s.number?.no,
    numberText: s.number && numberText(s.number.no),
    title: s.content.title || '（还没有标题）',
    session: s.session?.name ?? '',
    stage: stageFor(s),
    lead: s.lead.name,
    delegation: s.lead.delegation,
    have,
    need,
    on: s.submittedOn && spokenDay(s.submittedOn, reader.today),
    clock: clockFor(s, reader),
  }
}
