import * as z from 'zod/mini'
import { day, form, id, maybeText, oneOf, text } from '@/domain/shared/fields'
import { offices } from '@/domain/people/roster-columns'
import type { Endpoints } from './endpoint'
import { cursor } from './pieces'
import { voteApi } from './vote'

const person = id('人员')

const postLine = z.object({
  id: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  place: z.string(),
  since: z.string(),
  until: z.optional(z.string()),
  /** Held today. */
  now: z.boolean(),
})

export const rosterApi = {
  'roster.people': {
    label: '名册里的人员，可按姓名开头查找（代表工委）',
    input: form({ q: maybeText('姓名', 20), cursor }),
    output: z.object({
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          phone: z.string(),
          bound: z.boolean(),
          posts: z.array(postLine),
        }),
      ),
      next: z.optional(z.string()),
    }),
  },
  'roster.units': {
    label: '名册里的单位（代表工委）',
    input: form({}),
    output: z.object({
      units: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          kindLabel: z.string(),
          until: z.optional(z.string()),
          /** What it has in hand now. */
          cases: z.number(),
          successor: z.optional(z.string()),
        }),
      ),
    }),
  },
  'roster.invite': {
    label: '给一位人员发一次性邀请码：10 分钟内有效，用一次（代表工委）',
    input: form({ person }),
    output: z.object({ code: z.string(), minutes: z.number() }),
  },
  'roster.unbind': {
    label: '解除一位人员的微信绑定，并退出其所有电脑（代表工委）',
    input: form({ person }),
    output: z.object({ done: z.boolean() }),
  },
  'roster.abolish': {
    label: '撤销一个单位：最后一天，和承接它在办事项、承诺的单位（代表工委）',
    input: form({
      unit: id('单位'),
      until: day('撤销日期'),
      successor: z.optional(id('承接单位')),
      reason: text('撤并依据', { min: 5, max: 120 }),
    }),
    output: z.object({ unit: z.string(), cases: z.number() }),
  },
  'roster.appoint': {
    label: '给一位人员加一段任职，或在一段时间里委托其代行（代表工委）',
    input: form({
      person,
      role: oneOf('身份', offices),
      unit: z.optional(id('单位')),
      delegation: maybeText('代表团', 30),
      since: day('任职日期'),
      until: z.optional(day('离任日期')),
    }),
    output: z.object({ post: z.string() }),
  },
  'roster.leave': {
    label: '办理离任：过了最后一天就不能再登录（代表工委）',
    input: form({ person, post: id('任职'), until: day('离任日期') }),
    output: z.object({ post: z.string() }),
  },
} as const satisfies Endpoints

/** What may be asked by somebody whom WeChat knows and the roster does not yet. */
export const entryApi = {
  ...voteApi,
  'account.bind': {
    label: '用邀请码把自己的微信绑定到名册上的人员',
    input: form({ code: text('邀请码', { max: 20 }) }),
    output: z.object({ name: z.string() }),
  },
  'account.bindByPhone': {
    label: '用微信手机号绑定：手机号要与名册一致',
    input: form({ code: text('手机号授权', { max: 200 }) }),
    output: z.object({ name: z.string() }),
  },
} as const satisfies Endpoints

export type RosterApi = typeof rosterApi
export type EntryApi = typeof entryApi
