import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'

export type InboxItem = Output<Api['inbox.list']>['items'][number]

/** What waits for this post, most urgent first. */
export function useInbox(post: string) {
  return usePages(`inbox:${post}`, (cursor) => ask('inbox.list', cursor ? { cursor } : {}))
}
