import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import type { Message } from './day-groups'
import { loadSummary } from './summary'

const pathOf: Readonly<Record<Message['kind'], (id: string) => string>> = {
  suggestion: paths.detail,
  motion: paths.motion,
  activity: paths.activity,
}

/** The messages of this post, with what has been read on this very page already shown as read. */
export function useMessages(post: string) {
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  const pages = usePages(`messages:${post}`, async (cursor) => {
    const { messages, next } = await ask('message.list', cursor ? { cursor } : {})
    return { items: messages, next }
  })
  const shown = (messages: readonly Message[]): Message[] =>
    messages.map((one) => (read.has(one.id) ? { ...one, read: true } : one))

  /** A mark that is lost with the network is no loss: the message is unread again, and opens again. */
  function open({ id, kind, caseId, read: already }: Message): void {
    if (!already) {
      setRead((before) => new Set([...before, id]))
      ask('message.read', { ids: [id] }).then(loadSummary, () => undefined)
    }
    go(pathOf[kind](caseId))
  }

  async function readAll(): Promise<void> {
    await ask('message.readAll', {})
    pages.reload()
    await loadSummary()
  }

  return { pages, shown, open, readAll }
}
