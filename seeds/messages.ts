import type { MessageDoc } from '../cloudfunctions/server/message/message-doc'
import { partiesOf } from '../src/domain/people/people'
import { addDays, type PlainDate } from '../src/domain/shared/plain-date'
import { people } from './people'

const READ_AFTER_DAYS = 7

/** What is a week old has been read by everybody it was meant for, as it would have been. */
export function readSince(today: PlainDate, messages: readonly MessageDoc[]): MessageDoc[] {
  const unread = addDays(today, -READ_AFTER_DAYS)
  return messages.map((message) => {
    const readBy = message.on < unread ? (readers.get(`${message.congress}|${message.to}`) ?? []) : []
    return { ...message, readBy, reads: readBy.length }
  })
}

const readers = new Map<string, string[]>()
for (const { _id: id, name, posts } of people) {
  for (const post of posts) {
    for (const to of new Set([id, ...partiesOf({ person: { id, name }, post })])) {
      const key = `${post.congress}|${to}`
      readers.set(key, [...new Set([...(readers.get(key) ?? []), id])])
    }
  }
}
