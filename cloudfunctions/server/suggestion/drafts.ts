import type { RecordedEvent } from '@/domain/suggestion/events'

type Link = (previous: RecordedEvent | undefined, fact: object) => RecordedEvent

type Coming = { type: string; by: { person: { id: string } } }

/**
 * The record with one fact more. An unfinished draft is not a record: saving it again replaces what was saved before,
 * so that autosave does not fill the case.
 */
export function withEvent(record: readonly RecordedEvent[], fact: Coming, link: Link): RecordedEvent[] {
  const kept = replaces(record[record.length - 1], fact) ? record.slice(0, -1) : record
  return [...kept, link(kept[kept.length - 1], fact)]
}

function replaces(last: RecordedEvent | undefined, fact: Coming): boolean {
  if (!last || last.type !== fact.type || last.by.person.id !== fact.by.person.id) return false
  return last.type === 'draftSaved' || (last.type === 'replyDrafted' && !last.draft.ready)
}
