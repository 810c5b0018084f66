import { ask } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'
import { stagesOf, type GroupKey } from './stage-groups'

/** The cases this person can see, narrowed to a group of stages. */
export function useRows(post: string, group: GroupKey, words: string) {
  const stages = stagesOf(group)
  return usePages(`${post}:${group}:${words}`, async (cursor) => {
    const { rows, next } = await ask('suggestion.list', {
      ...(stages && { stages }),
      ...(words && { words }),
      ...(cursor && { cursor }),
    })
    return { items: rows, next }
  })
}
