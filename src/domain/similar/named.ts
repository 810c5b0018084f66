import type { Actor } from '../people/people'
import { yearOf } from '../shared/plain-date'
import type { Suggestion } from '../suggestion/suggestion'
import type { CaseView } from '../suggestion/view-schema'
import { relationTo } from '../suggestion/views'
import { rowFields } from '../suggestion/row'

type Named = CaseView['content']['relatesTo'][number]

/** The paths of an earlier case of which naming it depends. */
export const namedFields = [...rowFields, 'publication'] as const

/** What a reader is told of an earlier case that somebody else's suggestion names: nothing they may not read. */
export function namedTo(
  s: Suggestion | undefined,
  actor: Actor,
): Pick<Named, 'title' | 'no' | 'year' | 'opens' | 'code'> {
  if (!s) return {}
  const known = { title: s.content.title, no: s.number?.no, year: s.number && yearOf(s.number.on) }
  if (relationTo(s, actor)) return { ...known, opens: 'case' }
  return s.publication?.state === 'published' ? { ...known, opens: 'page', code: s.publication.code } : {}
}
