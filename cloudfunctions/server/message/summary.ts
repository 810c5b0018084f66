import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { Signed } from '../ports'
import { countUnread } from './read'

/** What the entry to the messages shows. */
export async function messageSummary({ store, actor }: Signed): Promise<Output<Api['message.summary']>> {
  return countUnread(store, actor)
}
