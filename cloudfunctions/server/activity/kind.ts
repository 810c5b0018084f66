import type { Activity } from '@/domain/activity/activity'
import type { Context } from '@/domain/activity/define'
import type { ActivityEvent } from '@/domain/activity/events'
import { replay } from '@/domain/activity/evolve'
import { activityMachine } from '@/domain/activity/machine'
import { remindOn } from '@/domain/activity/alarms'
import { relationTo } from '@/domain/activity/views'
import { activityLines } from '@/domain/duty/sources/activity-lines'
import { blankActivity } from '@/domain/activity/activity'
import { keepIn } from '../cases/keep'
import type { CaseKind } from '../cases/kind'
import { enterAll } from '../duty/enter'
import { drawInbox } from '../inbox/draw'
import { drawMessages } from '../message/draw'
import type { ActivityDoc } from './activity-doc'
import { contextFor } from './context'
import { inboxDocs, messageDocs } from './drawn'

export const activityKind: CaseKind<Activity, ActivityEvent, Context, ActivityDoc> = {
  machine: activityMachine,
  replay,
  indexed: (core) => {
    const { state, _id } = core
    return {
      ...core,
      congress: state.congress,
      stage: state.stage,
      inviteeIds: state.invitees.map(({ id }) => id),
      daySort: `${state.plan.on}|${state.plan.from}|${_id}`,
      until: state.plan.until,
    }
  },
  // Planning is trying out: only the last arrangement before the invitation is a record.
  replaces: (last, coming) => last.type === 'planned' && coming.type === 'planned',
  isQuiet: ({ type }) => type === 'reminded',
  isSeen: (s, actor) => relationTo(s, actor) !== undefined,
  contextFor,
  keep: keepIn('activities'),
  wakeOn: (s, { today }) => remindOn(s, today),
  draw: async (ports, doc) => {
    const { id, congress, organiser } = doc.state
    await Promise.all([
      drawInbox(ports.store, doc, inboxDocs(doc)),
      drawMessages(ports, messageDocs(doc)),
      enterAll(ports, congress, activityLines(blankActivity(id, congress, organiser), doc.events)),
    ])
  },
}
