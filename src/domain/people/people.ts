import type { PlainDate } from '../shared/plain-date'

export type PersonRef = { id: string; name: string }
export type UnitRef = { id: string; name: string }

/** Who may stand at the desk of this system. The clock is an actor too: it acts when a period has run out. */
export const roles = {
  deputy: '代表',
  deputyOffice: '代表工委',
  governmentOffice: '区政府办',
  unitHandler: '承办单位经办人',
  unitHead: '承办单位负责人',
  leader: '领导',
  presidium: '主席团',
  committee: '专门委员会',
  clock: '系统计时',
} as const

export type Role = keyof typeof roles

/** Roles that are held in one unit, or in one committee of the congress. */
export function worksInUnit(role: Role): boolean {
  return role === 'unitHandler' || role === 'unitHead' || role === 'committee'
}

/** An office held in time. A person may hold several and acts under one of them. */
export type Post = {
  id: string
  role: Role
  congress: string
  /** The unit a handler or head works in; the committee of a `committee`. */
  unit?: UnitRef
  delegation?: string
  /** 专长: what a deputy knows, by which one may be invited. */
  expertise?: string[]
  since: PlainDate
  /** Last day in office, inclusive. */
  until?: PlainDate
}

export type Actor = { person: PersonRef; post: Post }

export function holdsOn(post: Post, today: PlainDate): boolean {
  return post.since <= today && (!post.until || today <= post.until)
}

/** The post asked for, or the first one held today; undefined when the person holds none (any more). */
export function postInForce(posts: readonly Post[], today: PlainDate, wanted?: string): Post | undefined {
  const inForce = posts.filter((post) => holdsOn(post, today))
  return wanted ? inForce.find((post) => post.id === wanted) : inForce[0]
}

/** The posts held today in this congress. */
export function postsIn(posts: readonly Post[], congress: string, today: PlainDate): Post[] {
  return posts.filter((post) => post.congress === congress && holdsOn(post, today))
}

/** A party is whom a task waits for: a person, or a desk that several persons may staff. */
export type Party = string

export const partyOf = {
  person: (personId: string): Party => `person:${personId}`,
  handler: (unitId: string): Party => `handler:${unitId}`,
  head: (unitId: string): Party => `head:${unitId}`,
  deputyOffice: (congress: string): Party => `deputyOffice:${congress}`,
  governmentOffice: (congress: string): Party => `governmentOffice:${congress}`,
  presidium: (congress: string): Party => `presidium:${congress}`,
  committee: (committeeId: string): Party => `committee:${committeeId}`,
}

/** The parties an actor answers for under the present post. */
export function partiesOf({ person, post }: Actor): Party[] {
  switch (post.role) {
    case 'deputy':
    case 'leader':
      return [partyOf.person(person.id)]
    case 'unitHandler':
      return post.unit ? [partyOf.handler(post.unit.id)] : []
    case 'unitHead':
      return post.unit ? [partyOf.head(post.unit.id)] : []
    case 'deputyOffice':
      return [partyOf.deputyOffice(post.congress)]
    case 'governmentOffice':
      return [partyOf.governmentOffice(post.congress)]
    case 'presidium':
      return [partyOf.presidium(post.congress)]
    case 'committee':
      return post.unit ? [partyOf.committee(post.unit.id)] : []
    case 'clock':
      return []
    default:
      return post.role satisfies never
  }
}
