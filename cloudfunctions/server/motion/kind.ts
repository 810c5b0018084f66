import type { EventMeta, Recorded } from '@/domain/lifecycle/record'
import type { Context } from '@/domain/motion/define'
import type { MotionEvent } from '@/domain/motion/events'
import { replay } from '@/domain/motion/evolve'
import { motionMachine } from '@/domain/motion/machine'
import type { Motion } from '@/domain/motion/motion'
import { isDecided, relationTo } from '@/domain/motion/relation'
import { keepIn } from '../cases/keep'
import type { CaseKind } from '../cases/kind'
import { motionLines } from '@/domain/duty/sources/motion-lines'
import { enterAll } from '../duty/enter'
import { contextFor } from './context'
import { projectConversion } from './converted'
import { drawMessages } from '../message/draw'
import { projectMotionInbox } from './inbox'
import { motionMessages } from './told'
import type { MotionDoc } from './motion-doc'

export const motionKind: CaseKind<Motion, MotionEvent, Context, MotionDoc> = {
  machine: motionMachine,
  replay,
  indexed: (core) => {
    const { state, _id } = core
    const { number, session, referredTo } = state
    return {
      ...core,
      congress: state.congress,
      stage: state.stage,
      noKey: number && session ? `${state.congress}:${session.id}:${number.no}` : _id,
      leadId: state.lead.id,
      deputyIds: [state.lead.id, ...state.signatures.map(({ deputy }) => deputy.id)],
      unitIds: [...new Set(state.items.map(({ unit }) => unit.id))],
      ...(referredTo && { committeeId: referredTo.id }),
      ...(session && { sessionId: session.id }),
      ...(number && { no: number.no }),
      proposed: state.submittedOn !== undefined,
      decided: isDecided(state),
    }
  },
  replaces,
  isQuiet: ({ type }) => type === 'reminded',
  isSeen: (s, actor) => relationTo(s, actor) !== undefined,
  contextFor,
  keep: keepIn('motions'),
  draw: async (ports, doc) => {
    await Promise.all([
      projectMotionInbox(ports, doc),
      projectConversion(ports, doc),
      drawMessages(ports, motionMessages(doc)),
      enterAll(ports, doc.congress, motionLines(doc.state, doc.events)),
    ])
  },
}

/** Saving an unfinished draft again replaces what was saved before, so that autosave does not fill the case. */
function replaces(last: Recorded<MotionEvent>, coming: MotionEvent & EventMeta): boolean {
  return (
    last.type === 'draftSaved' && coming.type === 'draftSaved' && last.by.person.id === coming.by.person.id
  )
}
