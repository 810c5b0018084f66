import { applyCommand, blankDoc } from '../../cloudfunctions/server/cases/record'
import { activityKind } from '../../cloudfunctions/server/activity/kind'
import type { ActivityDoc } from '../../cloudfunctions/server/activity/activity-doc'
import type { DutyDoc } from '../../cloudfunctions/server/duty/duty-doc'
import { holidays } from '../../cloudfunctions/server/holidays'
import { blankActivity, kinds } from '../../src/domain/activity/activity'
import type { Verb } from '../../src/domain/activity/actions'
import type { Told } from '../../src/domain/duty/line'
import { activityLines } from '../../src/domain/duty/sources/activity-lines'
import { yearId } from '../../src/domain/duty/year'
import type { Actor, Post } from '../../src/domain/people/people'
import { isRefusal } from '../../src/domain/shared/refusal'
import { addDays, plainDate } from '../../src/domain/shared/plain-date'
import { tellBook } from '../../seeds/duty/book'
import { tellYear } from '../../seeds/duty/year'
import { actorFor } from '../../seeds/people'
import { sha256 } from '../../seeds/sha256'

export const YEAR = 2026
export const CONGRESS = 'wj'
const GROUP = 300
export const DELEGATION = 30
const ACTIVITIES = 40
const CODE = '246810'

const idOf = (n: number) => `deputy-${String(n).padStart(6, '0')}`
const delegationOf = (n: number) => `第 ${Math.floor(n / DELEGATION)} 代表团`

/** Those who sit with this deputy, by id. */
export const delegationAt = (n: number) =>
  Array.from({ length: DELEGATION }, (_, k) => idOf(n - (n % DELEGATION) + k))

export const deputyAt = (n: number) => idOf(n)

function actorAt(n: number): Actor {
  const post: Post = {
    id: `post-${n}`,
    role: 'deputy',
    congress: CONGRESS,
    delegation: delegationOf(n),
    since: plainDate('2021-12-01'),
  }
  return { person: { id: idOf(n), name: `代表 ${n}` }, post }
}

/** One deputy may sign in to the functions: the one whose portrait is opened. */
export const personDoc = (n: number) => {
  const { person, post } = actorAt(n)
  return { _id: person.id, openid: `openid-${n}`, name: person.name, posts: [post] }
}

/** An activity of 300 as it really comes about: invited, signed up, nine in ten signed in. */
function told(): ActivityDoc {
  const office = actorFor('deputyOffice')
  const id = sha256('template').slice(0, 32)
  const deputies = Array.from({ length: GROUP }, (_, n) => actorAt(n))
  const circle = Object.fromEntries(
    deputies.map(({ person, post }) => [
      person.id,
      { ...person, delegation: post.delegation ?? '', expertise: [] },
    ]),
  )
  let doc = blankDoc(activityKind, id, blankActivity(id, CONGRESS, office.person))
  let at = Date.parse('2026-02-01T09:00:00+08:00')
  const act = (actor: Actor, verb: Verb, input: object, day: string) => {
    at += 20_000
    const result = applyCommand(
      activityKind,
      doc,
      { verb, input, requestId: sha256(`${doc.rev}`).slice(0, 32), at },
      {
        actor,
        today: plainDate(day),
        time: '09:05',
        deputies: circle,
        codes: { valid: [CODE], expired: [] },
        salt: sha256('salt').slice(0, 32),
        hash: sha256,
        engagements: [],
        beside: [],
      },
    )
    if (isRefusal(result)) throw new Error(`${verb}: ${result.message}`)
    doc = result.doc
  }
  const plan = {
    kind: 'inspection',
    title: '视察城市智慧停车',
    agenda: '看现场、座谈',
    host: '领导甲',
    place: '松陵街道',
    on: '2026-03-12',
    from: '09:00',
    to: '11:30',
    signUpBy: '2026-03-10',
  }
  act(office, 'savePlan', plan, '2026-02-20')
  act(office, 'invite', { deputies: Object.keys(circle) }, '2026-02-20')
  for (const deputy of deputies) act(deputy, 'signUp', {}, '2026-03-01')
  act(office, 'openCheckIn', { sitting: 0 }, '2026-03-12')
  deputies.forEach((deputy, n) => {
    if (n % 10 !== 9) act(deputy, 'checkIn', { code: CODE, device: `phone-${n}` }, '2026-03-12')
  })
  act(office, 'finish', {}, '2026-03-12')
  return { ...doc, behind: false }
}

/** The same road on other days, of other kinds, for others: what is asked of it does not read the chain of its record. */
function copies(template: ActivityDoc, group: number): ActivityDoc[] {
  const text = JSON.stringify(template)
  const held = Object.keys(kinds).filter((kind) => kind !== 'congress')
  return Array.from({ length: ACTIVITIES }, (_, n) => {
    const id = sha256(`${group}:${n}`).slice(0, 32)
    const day = addDays(plainDate('2026-02-01'), n * 8)
    const moved = text
      .replaceAll(template._id, id)
      .replaceAll('"kind":"inspection"', `"kind":"${held[n % held.length]}"`)
      .replaceAll('2026-03-12', day)
      .replace(/deputy-(\d{6})/g, (_all, k: string) => idOf(Number(k) + group * GROUP))
      .replace(
        /第 (\d+) 代表团/g,
        (_all, k: string) => `第 ${Number(k) + (group * GROUP) / DELEGATION} 代表团`,
      )
    return JSON.parse(moved) as ActivityDoc // a copy of one
  })
}

/** The ledgers that follow from these activities, told the way they come in. */
function years(activities: readonly ActivityDoc[]): DutyDoc[] {
  const mine = new Map<string, { deputy: Told['deputy']; all: Told[] }>()
  for (const { state, events } of activities)
    for (const one of activityLines(blankActivity(state.id, CONGRESS, state.organiser), events)) {
      const known = mine.get(one.deputy.id) ?? { deputy: one.deputy, all: [] }
      known.all.push(one)
      mine.set(one.deputy.id, known)
    }
  return [...mine.values()].map(({ deputy, all }) => tellYear(deputy, YEAR, all, [], holidays))
}

/**
 * A congress of so many deputies. The first group has its activities; of the others there are the ledgers, each a copy
 * of one of the first, because a portrait reads no more of them than where they lie.
 */
export function dutyWorld(deputies: number) {
  const activities = copies(told(), 0)
  const ledgers = years(activities)
  function* rest(): Generator<DutyDoc> {
    for (let n = GROUP; n < deputies; n += 1) {
      const like = ledgers[n % GROUP]
      if (!like) continue
      const deputy = { id: idOf(n), name: `代表 ${n}`, delegation: delegationOf(n) }
      const id = yearId(CONGRESS, deputy.id, YEAR)
      const { _id: _was, state, ...same } = like
      yield {
        ...same,
        _id: id,
        deputyId: deputy.id,
        delegation: deputy.delegation,
        events: [],
        state: { ...state, id, deputy, lines: [] },
      }
    }
  }
  return { activities, ledgers, others: rest(), book: tellBook([YEAR]) }
}
