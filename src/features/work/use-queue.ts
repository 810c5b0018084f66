import { ask } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'
import type { ClockView } from '@/domain/suggestion/view-schema'
import type { InboxItem } from '@/features/inbox/use-inbox'
import type { Queue } from './queues'

/** One line of the list pane, whether it came from the inbox or from a list of cases. */
export type Line = {
  key: string
  caseId: string
  verb?: string
  kind?: InboxItem['kind']
  no?: number | undefined
  title: string
  sub: string
  clock?: ClockView | undefined
}

export function useQueue(post: string, queue: Queue) {
  return usePages<Line>(`${post}:${queue.key}`, async (cursor) => {
    const page = cursor ? { cursor } : {}
    if (queue.key === 'motions') return motionLines(page)
    if (!queue.stages) {
      const { items, next } = await ask('inbox.list', page)
      return {
        next,
        items: items.map(({ id, caseId, kind, verb, no, title, label, from, clock }) => ({
          key: id,
          caseId,
          kind,
          verb,
          no,
          title,
          sub: `${kind === 'motion' ? '议案 · ' : ''}${label} · ${from}`,
          clock,
        })),
      }
    }
    const { rows, next } = await ask('suggestion.list', { stages: queue.stages, ...page })
    return {
      next,
      items: rows.map(({ id, no, title, author, delegation, unit, on, clock }) => ({
        key: id,
        caseId: id,
        no,
        title,
        sub: [author, unit ?? delegation, on].filter(Boolean).join(' · '),
        clock,
      })),
    }
  })
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
