import type { PlainDate } from '../shared/plain-date'
import { refuse, type Refusal } from '../shared/refusal'
import { roles, worksInUnit, type Post, type Role, type UnitRef } from './people'
import { isSamePlace, overlaps } from './roster'

export type Term = {
  role: Role
  unit?: UnitRef | undefined
  delegation?: string | undefined
  since: PlainDate
  until?: PlainDate | undefined
}

/** A further post for somebody: an appointment, or standing in for somebody else for a time. */
export function appoint(
  posts: readonly Post[],
  { role, unit, delegation, since, until }: Term,
  { id, congress }: Pick<Post, 'id' | 'congress'>,
): Post | Refusal {
  const works = worksInUnit(role)
  if (works && !unit)
    return refuse('incomplete', `请选择${roles[role]}所在的${role === 'committee' ? '委员会' : '承办单位'}`)
  if (role === 'deputy' && !delegation) return refuse('incomplete', '请填写代表团')
  if (until && until < since) return refuse('bad-input', '离任日期早于任职日期，请核对')
  const post: Post = {
    id,
    role,
    congress,
    ...(works && unit && { unit }),
    ...(role === 'deputy' && delegation && { delegation }),
    since,
    ...(until && { until }),
  }
  const clash = posts.find((held) => isSamePlace(held, post) && overlaps(held, post))
  return clash
    ? refuse('already-done', `已有${clash.since}起的同一任职，时间重叠，请先给前一段填上离任日期`)
    : post
}

/** The post with its last day. */
export function leave(posts: readonly Post[], postId: string, until: PlainDate): Post | Refusal {
  const post = posts.find(({ id }) => id === postId)
  if (!post) return refuse('not-found-inside', '没有这段任职，请刷新后重选')
  if (until < post.since) return refuse('bad-input', `离任日期早于任职日期 ${post.since}，请核对`)
  return { ...post, until }
}
