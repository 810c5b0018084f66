import { unapprovedAbsences } from '@/domain/duty/absence'
import type { Context } from '@/domain/duty/define'
import type { DutyEvent } from '@/domain/duty/events'
import { replay } from '@/domain/duty/evolve'
import { dutyMachine } from '@/domain/duty/machine'
import { relationTo } from '@/domain/duty/who'
import type { DutyYear } from '@/domain/duty/year'
import { needsOf } from '@/domain/lifecycle/action'
import { keepIn } from '../cases/keep'
import type { CaseKind } from '../cases/kind'
import { drawInbox } from '../inbox/draw'
import { lookUp } from '../look-up'
import { todayOf } from '../ports'
import { bookOf } from './book'
import { inboxDocs, waits } from './drawn'
import type { DutyDoc } from './duty-doc'

export const dutyKind: CaseKind<DutyYear, DutyEvent, Context, DutyDoc> = {
  machine: dutyMachine,
  replay,
  indexed: (core) => {
    const { state } = core
    return {
      ...core,
      congress: state.congress,
      stage: state.stage,
      deputyId: state.deputy.id,
      delegation: state.deputy.delegation,
      year: state.year,
      absences: unapprovedAbsences(state.lines).length,
      waiting: waits(state),
    }
  },
  replaces: () => false,
  isSeen: (s, actor) => relationTo(s, actor) !== undefined,
  contextFor: async (ports, actor, s, command) => {
    const needs = command ? needsOf(dutyMachine, command.verb, command.input) : {}
    const [{ tables }, { files = {} }] = await Promise.all([
      bookOf(ports, s.congress),
      lookUp(ports, s.congress, needs, actor.person.id),
    ])
    return { actor, today: todayOf(ports), tables, holidays: ports.holidays, hash: ports.hash, files }
  },
  keep: keepIn('dutyYears'),
  draw: (ports, doc) => drawInbox(ports.store, doc, inboxDocs(doc, ports.holidays)),
}
