import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { remindersFor } from '../notify/subscribed'
import type { Present, WritingPorts } from '../ports'
import { countUnread } from './read'

/** What the entry to the messages shows. */
export async function messageSummary(ports: Present<WritingPorts>): Promise<Output<Api['message.summary']>> {
  const [counted, reminders] = await Promise.all([countUnread(ports.store, ports.actor), remindersFor(ports)])
  return { ...counted, reminders }
}
