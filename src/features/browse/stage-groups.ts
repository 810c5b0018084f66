import { stages, type Stage } from '@/domain/suggestion/suggestion'

export type GroupKey =
  'all' | 'starting' | 'handling' | 'replied' | 'following' | 'closed' | 'ended' | 'draft'

export type StageGroup = { value: GroupKey; label: string; stages?: Stage[] }

/** How a long list is narrowed: by where the cases are on the road. */
const groups: readonly StageGroup[] = [
  { value: 'all', label: '全部' },
  { value: 'draft', label: stages.draft.label, stages: ['draft'] },
  { value: 'starting', label: '审查交办', stages: ['review', 'assigning'] },
  { value: 'handling', label: stages.handling.label, stages: ['handling'] },
  { value: 'replied', label: stages.replied.label, stages: ['replied'] },
  { value: 'following', label: stages.following.label, stages: ['following'] },
  { value: 'closed', label: stages.closed.label, stages: ['closed'] },
  { value: 'ended', label: '撤回、并案或不立案', stages: ['withdrawn', 'declined', 'merged'] },
]

/** Drafts are seen by their author alone. */
export function groupsFor(role: string): readonly StageGroup[] {
  return role === 'deputy' ? groups : groups.filter(({ value }) => value !== 'draft')
}

export function stagesOf(value: GroupKey): Stage[] | undefined {
  return groups.find((group) => group.value === value)?.stages
}
