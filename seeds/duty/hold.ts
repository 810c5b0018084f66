import { applyCommand, blankDoc } from '../../cloudfunctions/server/cases/record'
import { activityKind } from '../../cloudfunctions/server/activity/kind'
import type { ActivityDoc } from '../../cloudfunctions/server/activity/activity-doc'
import { blankActivity, kinds } from '../../src/domain/activity/activity'
import type { Verb } from '../../src/domain/activity/actions'
import type { Context } from '../../src/domain/activity/define'
import { holdsOn, type Actor } from '../../src/domain/people/people'
import { isRefusal } from '../../src/domain/shared/refusal'
import { addDays, type PlainDate } from '../../src/domain/shared/plain-date'
import { actorFor, people } from '../people'
import { sha256 } from '../sha256'
import type { Occasion } from './occasions'

const CODE = '246810'
const AHEAD_DAYS = 45

/** A number under `below` that is always the same for the same words. */
const chance = (seed: string, below: number) => parseInt(sha256(seed).slice(0, 8), 16) % below

const deputiesOn = (day: PlainDate) =>
  people.filter(({ posts }) =>
    posts.some((post) => post.role === 'deputy' && post.congress === 'wj' && holdsOn(post, day)),
  )

const OFTEN = ['震泽代表团', '江陵代表团']
const often = (posts: (typeof people)[number]['posts']) =>
  posts.some(({ delegation }) => delegation !== undefined && OFTEN.includes(delegation))

/** 代表戌 never comes to the congress and never asks leave: 代表法第六十二条. */
const STAYS_AWAY = 'daibiao-xu'

/** An activity as it has come about by the morning of `today`; undefined while it is too far ahead. */
export function hold(occasion: Occasion, today: PlainDate): ActivityDoc | undefined {
  const { kind, on, share } = occasion
  const plannedOn = addDays(on, -21)
  if (on > addDays(today, AHEAD_DAYS) || plannedOn >= today) return undefined
  const name = `${occasion.title}:${on}`
  const office = actorFor('deputyOffice')
  const id = sha256(name).slice(0, 32)
  const invited = deputiesOn(on).filter(
    // 代表甲 and 代表乙, whose ledgers the demo shows first, are asked more often than the rest, and so are their delegations.
    ({ _id, posts }, n) =>
      chance(`${name}:invite:${_id}`, 100) < share + (n < 2 ? 35 : often(posts) ? 20 : 0),
  )
  if (invited.length === 0) return undefined
  let doc = blankDoc(activityKind, id, blankActivity(id, 'wj', office.person))
  let at = 0
  const act = (actor: Actor, verb: Verb, input: object, day: PlainDate, time: string) => {
    at = Math.max(Date.parse(`${day}T${time}:00+08:00`), at + 20_000)
    const seed = `${name}:${doc.rev}`
    const context: Context = {
      actor,
      today: day,
      time,
      deputies: Object.fromEntries(deputiesOn(day).map((one) => [one._id, invitable(one)])),
      codes: { valid: [CODE], expired: [] },
      salt: sha256(`salt:${seed}`).slice(0, 32),
      hash: sha256,
      engagements: [],
      beside: [],
    }
    const requestId = doc.rev === 0 ? id : sha256(`request:${seed}`).slice(0, 32)
    const result = applyCommand(activityKind, doc, { verb, input, requestId, at }, context)
    if (isRefusal(result))
      throw new Error(`${kinds[kind]}“${occasion.title}” ${day} ${verb}：${result.message}`)
    doc = result.doc
  }
  const deputy = (one: (typeof people)[number]): Actor => {
    const [post] = one.posts
    if (!post) throw new Error(`${one._id} has no post`)
    return { person: { id: one._id, name: one.name }, post }
  }
  act(office, 'savePlan', planOf(occasion), plannedOn, '09:30')
  act(office, 'invite', { deputies: invited.map(({ _id }) => _id) }, plannedOn, '10:00')
  const coming: typeof invited = []
  const answersOn = addDays(plannedOn, 4)
  for (const one of answersOn < today ? invited : []) {
    const luck = luckOf(kind, one._id, chance(`${name}:answer:${one._id}`, 100))
    if (luck < 86 || (kind === 'congress' && luck < 96)) {
      act(deputy(one), 'signUp', {}, answersOn, '19:30')
      coming.push(one)
    } else if (luck < 98) {
      act(deputy(one), 'askLeave', { reason: '单位有重要工作安排，不能到会' }, answersOn, '20:00')
      if (on <= addDays(today, 7))
        act(
          office,
          'decideLeave',
          { deputy: one._id, approved: true, note: '' },
          addDays(answersOn, 1),
          '09:00',
        )
    }
  }
  if (on > today) return settled(doc)
  const here = coming.filter(({ _id }) => kind === 'congress' || chance(`${name}:come:${_id}`, 100) < 95)
  const { sittings = ['全程'], days = 1 } = occasion
  sittings.forEach((_, sitting) => {
    const day = addDays(on, Math.floor((sitting * days) / sittings.length))
    if (day > today) return
    act(office, 'openCheckIn', { sitting }, day, '08:45')
    for (const one of day < today ? here : here.slice(0, 2))
      act(deputy(one), 'checkIn', { code: CODE, device: `phone-${one._id}` }, day, occasion.from)
  })
  const last = addDays(on, days - 1)
  if (last >= today) return settled(doc)
  here.slice(0, 2).forEach((one, index) => {
    const said =
      index === 0
        ? '建议把问题清单和责任单位对应起来，下次汇报逐条销号。'
        : '基层反映的情况与汇报基本一致，资金保障还要加强。'
    act(office, 'recordSpeech', { deputy: one._id, text: said }, last, '17:10')
  })
  const received = kind === 'reception' ? here.slice(0, heard.length) : []
  received.forEach((one, index) => {
    act(deputy(one), 'recordVoice', { text: heard[index]?.said ?? '' }, last, '17:20')
  })
  act(office, 'finish', {}, last, '17:30')
  const next = addDays(last, 2)
  if (next < today)
    act(
      office,
      'writeSummary',
      { text: `到会代表 ${here.length} 人，形成意见 2 条，已转有关部门研究。` },
      next,
      '15:00',
    )
  const back = addDays(last, 21)
  if (back < today)
    doc.state.voices.forEach(({ id: voice }, index) => {
      const { handled = '', level = 'content', words = '' } = heard[index] ?? {}
      act(office, 'answerVoice', { voice, handled, level, words }, back, '10:00')
    })
  return settled(doc)
}

/** 演示：what voters said at a reception, and what they said when they were visited again. */
const heard = [
  {
    said: '小区楼道灯坏了两个月，晚上上下楼不方便。',
    handled: '社区已更换楼道灯 12 盏，并明确了报修电话。',
    level: 'content',
    words: '修好了楼道灯，谢谢代表跟了两个月。',
  },
  {
    said: '镇上图书馆晚上六点就关门，下班去不了。',
    handled: '已与图书馆商定，周五、周六延长开放到 21:00。',
    level: 'partly',
    words: '周末能去了，希望平时也能开。',
  },
] as const

/** To the congress 代表甲 and 代表乙 always come, 代表戌 never. */
function luckOf(kind: Occasion['kind'], id: string, luck: number): number {
  if (kind !== 'congress') return luck
  if (id === STAYS_AWAY) return 99
  return id === 'daibiao-jia' || id === 'daibiao-yi' ? 0 : Math.min(luck, 97)
}

const settled = (doc: ActivityDoc): ActivityDoc => ({ ...doc, behind: false })

const invitable = ({ _id, name, posts }: (typeof people)[number]) => ({
  id: _id,
  name,
  delegation: posts[0]?.delegation ?? '',
  expertise: posts[0]?.expertise ?? [],
})

function planOf({ kind, title, on, from, to, place, host, sittings, days = 1 }: Occasion) {
  const agenda =
    kind === 'congress' ? '听取和审议报告；审查计划和预算；选举' : '听取情况介绍，实地察看，座谈交流'
  return {
    kind,
    title,
    agenda,
    host,
    place,
    on,
    until: addDays(on, days - 1),
    from,
    to,
    signUpBy: addDays(on, -2),
    ...(sittings && { sittings }),
  }
}
