import { RadioCards } from '@/ui/form/RadioCards'
import type { Me } from './session'

export type PostChoiceProps = {
  posts: Me['posts']
  current: string
  busy: boolean
  onChoose: (id: string) => void
}

/** The posts one person holds; the chosen one is who acts. */
export function PostChoice({ posts, current, busy, onChoose }: PostChoiceProps) {
  return (
    <RadioCards
      label="我的身份"
      value={current}
      options={posts.map((post) => ({
        value: post.id,
        label: post.roleLabel,
        note: post.unit?.name ?? post.delegation,
        disabled: busy,
      }))}
      onChange={(id) => id !== current && onChoose(id)}
    />
  )
}
