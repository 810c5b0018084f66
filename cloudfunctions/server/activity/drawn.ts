import { blankActivity, kinds } from '@/domain/activity/activity'
import { notices } from '@/domain/activity/messages'
import { turns } from '@/domain/activity/turns'
import type { InboxDoc } from '../inbox/inbox-doc'
import { inboxItems } from '../inbox/items'
import { freshMessage, type MessageDoc } from '../message/message-doc'
import type { ActivityDoc } from './activity-doc'

/** What waits for whom in this activity. */
export function inboxDocs(doc: ActivityDoc): InboxDoc[] {
  const { state } = doc
  const waiting = turns(state).map((turn) => ({ ...turn, counts: 'days' as const }))
  return inboxItems(doc, waiting, {
    kind: 'activity',
    of: () => ({ title: state.plan.title, from: kinds[state.plan.kind] }),
  })
}

/** What everybody concerned should know. */
export function messageDocs({ _id, congress, state, events }: ActivityDoc): MessageDoc[] {
  const told = notices(blankActivity(state.id, congress, state.organiser), events)
  return told.map(({ id, to, title, text, on, due }) =>
    freshMessage({
      _id: id,
      to,
      congress,
      caseId: _id,
      kind: 'activity',
      topic: due ? 'due' : 'activity',
      title,
      text,
      on,
      sortKey: `${on}|${id}`,
    }),
  )
}
