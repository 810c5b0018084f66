import { blankActivity, kinds } from '@/domain/activity/activity'
import { notices } from '@/domain/activity/messages'
import { turns } from '@/domain/activity/turns'
import type { InboxDoc } from '../inbox/inbox-doc'
import type { MessageDoc } from '../message/message-doc'
import type { ActivityDoc } from './activity-doc'

/** What waits for whom in this activity. Ids follow from the content, so that drawing it again changes nothing. */
export function inboxDocs(doc: ActivityDoc): InboxDoc[] {
  const { state } = doc
  const seen = new Map<string, number>()
  return turns(state).map(({ party, verb, label, due, dueName }) => {
    const name = `${doc._id}|${party}|${verb}`
    const n = seen.get(name) ?? 0
    seen.set(name, n + 1)
    const id = n === 0 ? name : `${name}|${n}`
    return {
      _id: id,
      party,
      congress: doc.congress,
      open: true,
      sortKey: `${due ?? '9999-12-31'}|${id}`,
      rev: doc.rev,
      caseId: doc._id,
      kind: 'activity',
      verb,
      label,
      title: state.plan.title,
      from: kinds[state.plan.kind],
      ...(due && { due, dueName, counts: 'days' as const }),
    }
  })
}

/** What everybody concerned should know. */
export function messageDocs({ _id, congress, state, events }: ActivityDoc): MessageDoc[] {
  return notices(blankActivity(state.id, congress, state.organiser), events).map((notice) => ({
    _id: notice.id,
    to: notice.to,
    congress,
    caseId: _id,
    kind: 'activity',
    title: notice.title,
    text: notice.text,
    on: notice.on,
    sortKey: `${notice.on}|${notice.id}`,
  }))
}
