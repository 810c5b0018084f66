import { ask } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'
import type { CaseRow, ClockView } from '@/domain/suggestion/view-schema'
import type { InboxItem, InboxTally, Sought } from '@/features/inbox/use-inbox'
import type { Queue } from './queues'

/** One line of the list pane, whether it came from the inbox or from a list of cases. */
export type Line = {
  key: string
  caseId: string
  verb?: string
  kind?: InboxItem['kind']
  part?: InboxItem['part']
  no?: number | undefined
  title: string
  sub: string
  clock?: ClockView | undefined
}

/** A queue page by page. The inbox is narrowed by sorts, what was looked for by its words. */
export function useQueue(post: string, queue: Queue, sought: Sought, words: string) {
  const narrow = queue.key === 'inbox' ? JSON.stringify(sought) : queue.key === 'found' ? words : ''
  return usePages<Line, InboxTally>(`${post}:${queue.key}:${narrow}`, async (cursor) => {
    const page = cursor ? { cursor } : {}
    if (queue.key === 'motions') return motionLines(page)
    if (!queue.stages) {
      const { items, next, tally } = await ask('inbox.list', { ...sought, ...page })
      return { next, head: tally, items: items.map(inboxLine) }
    }
    const wished = queue.key === 'found' ? { words } : { stages: queue.stages }
    const { rows, next } = await ask('suggestion.list', { ...wished, ...page })
    return { next, items: rows.map(caseLine) }
  })
}

function inboxLine({ id, caseId, kind, verb, part, no, title, label, from, clock }: InboxItem): Line {
  const sub = `${kind === 'motion' ? '议案 · ' : ''}${label} · ${from}`
  return { key: id, caseId, kind, verb, part, no, title, sub, clock }
}

function caseLine({ id, no, title, author, delegation, unit, on, clock }: CaseRow): Line {
  const sub = [author, unit ?? delegation, on].filter(Boolean).join(' · ')
  return { key: id, caseId: id, no, title, sub, clock }
}

async function motionLines(page: { cursor?: string }): Promise<{ items: Line[]; next?: string | undefined }> {
  const { rows, next } = await ask('motion.list', { scope: 'all', ...page })
  return {
    next,
    items: rows.map(({ id, no, title, stage, lead, session, clock }) => ({
      key: id,
      caseId: id,
      kind: 'motion',
      no,
      title,
      sub: [stage.label, lead, session].filter(Boolean).join(' · '),
      clock,
    })),
  }
}
