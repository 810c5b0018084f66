import type { Api } from '@/contract/api'
import type { Asked, Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'

type Answer = Output<Api['inbox.list']>
export type InboxItem = Answer['items'][number]
/** How many there are of each sort, of everything that waits. */
export type InboxTally = NonNullable<Answer['tally']>
/** What the inbox is narrowed by. */
export type Sought = Omit<Asked<Api['inbox.list']>, 'cursor'>

/** What waits for this post, most urgent first. */
export function useInbox(post: string, sought: Sought = {}) {
  return usePages<InboxItem, InboxTally>(`inbox:${post}:${JSON.stringify(sought)}`, async (cursor) => {
    const { items, next, tally } = await ask('inbox.list', { ...sought, ...(cursor && { cursor }) })
    return { items, next, head: tally }
  })
}

/** Everything of one sort, page after page; for what is done to many at once. */
export async function wholeInbox(sought: Sought): Promise<InboxItem[]> {
  const items: InboxItem[] = []
  let cursor: string | undefined
  do {
    const page = await ask('inbox.list', { ...sought, ...(cursor && { cursor }) })
    items.push(...page.items)
    cursor = page.next
  } while (cursor && items.length < MOST)
  return items
}

const MOST = 200
