import { stages, type Stage } from '@/domain/suggestion/suggestion'
import type { IconName } from '@/ui/icon/Icon'

export type QueueKey =
  | 'inbox'
  | 'motions'
  | 'review'
  | 'assigning'
  | 'handling'
  | 'replied'
  | 'following'
  | 'closed'
  | 'ended'
  | 'found'

export type Queue = { key: QueueKey; label: string; icon: IconName; stages?: Stage[] }

/** What waits for me: where everybody begins. */
export const INBOX: Queue = { key: 'inbox', label: '待办', icon: 'inbox' }

/** What was looked for, in every stage. */
export const FOUND: Queue = { key: 'found', label: '查找', icon: 'search', stages: [] }

/** The queues at the left of the workbench: first what waits for me, then everything by stage. */
const queues: readonly Queue[] = [
  INBOX,
  { key: 'review', label: stages.review.label, icon: 'doc', stages: ['review'] },
  { key: 'assigning', label: stages.assigning.label, icon: 'swap', stages: ['assigning'] },
  { key: 'handling', label: stages.handling.label, icon: 'list', stages: ['handling'] },
  { key: 'replied', label: stages.replied.label, icon: 'star', stages: ['replied'] },
  { key: 'following', label: stages.following.label, icon: 'flag', stages: ['following'] },
  { key: 'closed', label: stages.closed.label, icon: 'check-circle', stages: ['closed'] },
  { key: 'ended', label: '撤回、并案等', icon: 'history', stages: ['withdrawn', 'declined', 'merged'] },
  { key: 'motions', label: '议案', icon: 'scale' },
]

/** Those who have to do with motions alone have no queues of suggestions. */
const MOTIONS_ONLY = queues.filter(({ stages: some }) => some !== undefined).map(({ key }) => key)

export function queuesFor(role: string): readonly Queue[] {
  const hidden: Partial<Record<string, QueueKey[]>> = {
    governmentOffice: ['review'],
    unitHandler: ['review', 'assigning', 'ended'],
    unitHead: ['review', 'assigning', 'ended'],
    leader: ['review'],
    presidium: MOTIONS_ONLY,
    committee: MOTIONS_ONLY,
  }
  return queues.filter(({ key }) => !hidden[role]?.includes(key))
}
