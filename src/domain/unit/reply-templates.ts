import type { PlainDate } from '../shared/plain-date'
import type { Actor } from '../people/people'
import { refuse, type Refusal } from '../shared/refusal'

/** A piece of a reply that a unit writes again and again. */
export type ReplyTemplate = { id: string; name: string; text: string; by: string; on: PlainDate }

/** A unit keeps so many; more would no longer be found. */
export const MOST_TEMPLATES = 30

/** Who may keep the unit's templates: whoever drafts its replies. */
export function whyNotKeep({ post }: Actor): Refusal | undefined {
  if (post.role === 'unitHandler' && post.unit) return undefined
  return refuse('not-yours', '答复模板由承办单位的经办人维护')
}

/** The templates with this one: new, or, under an id already there, renamed or rewritten. The same twice is one. */
export function withTemplate(
  before: readonly ReplyTemplate[],
  template: ReplyTemplate,
): readonly ReplyTemplate[] | Refusal {
  const { id, name, text } = template
  const own = before.find((one) => one.id === id)
  if (own?.name === name && own.text === text) return before
  if (before.some((one) => one.id !== id && one.name === name))
    return refuse('already-done', `已经有叫“${name}”的模板，请换一个名字`)
  if (own) return before.map((one) => (one.id === id ? template : one))
  if (before.length >= MOST_TEMPLATES)
    return refuse('not-allowed', `最多保存 ${MOST_TEMPLATES} 个模板，请先删除不用的`)
  return [...before, template]
}

export function withoutTemplate(before: readonly ReplyTemplate[], id: string): readonly ReplyTemplate[] {
  return before.some((one) => one.id === id) ? before.filter((one) => one.id !== id) : before
}
