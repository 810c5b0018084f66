import * as z from 'zod/mini'
import { form, oneKeyOf, oneOf, text, count, id } from '../shared/fields'
import { categories } from '../suggestion/suggestion'
import { tone } from '../suggestion/view-schema'
import { delayLists, lists } from './lists'

/* The dashboard as it crosses the wire, and how it is narrowed. */

/** Narrowed to a session, a leading unit, a category, a year of 交办; what is left out is not narrowed. */
const narrowing = {
  session: z.optional(text('届次', { max: 40 })),
  unit: z.optional(id('单位')),
  category: z.optional(oneKeyOf('分类', categories)),
  year: z.optional(count('年度', { min: 2000, max: 2100 })),
}
export const boardInput = form(narrowing)
export type Narrowing = z.output<typeof boardInput>

/** The list that a figure opens. */
export const listInput = form({
  ...narrowing,
  list: z.optional(oneKeyOf('名单', lists)),
  /** Instead of a list: whose days of delay. */
  delay: z.optional(form({ of: oneKeyOf('名单', delayLists), holder: text('持有单位', { max: 200 }) })),
})
export type ListInput = z.output<typeof listInput>

const rate = z.object({ of: z.number(), among: z.number() })
const listKey = oneKeyOf('名单', lists)
const part = z.object({ list: listKey, label: z.string(), n: z.number(), tone })

const card = z.object({
  key: z.string(),
  label: z.string(),
  brief: z.string(),
  how: z.string(),
  source: z.optional(z.string()),
  unit: oneOf('单位', ['件', '条']),
  rate,
  isFault: z.boolean(),
  parts: z.array(part),
  apart: z.array(part),
  others: z.array(part),
})

const group = z.object({
  value: z.string(),
  label: z.string(),
  cases: z.number(),
  overdue: z.number(),
  unrated: z.number(),
  returned: z.number(),
  rates: z.object({ answered: rate, onTime: rate, met: rate, kept: rate, satisfied: rate, inflated: rate }),
})

const monthly = { handed: z.number(), answered: z.number(), due: z.number() }
const choice = z.object({ value: z.string(), label: z.string() })

export const boardView = z.object({
  today: z.string(),
  place: z.string(),
  /** The unit whose own figures these are; absent where all units are shown. */
  own: z.optional(z.string()),
  cases: z.number(),
  choices: z.object({
    sessions: z.array(choice),
    units: z.array(choice),
    categories: z.array(choice),
    years: z.array(choice),
  }),
  cards: z.array(card),
  units: z.array(group),
  categories: z.array(group),
  sessions: z.array(group),
  months: z.array(z.object({ month: z.string(), ...monthly })),
  /** Of all months before those. */
  earlier: z.object(monthly),
  holders: z.array(
    z.object({ name: z.string(), days: z.number(), running: z.number(), delayed: z.number() }),
  ),
})
export type Board = z.output<typeof boardView>
export type BoardCard = z.output<typeof card>
export type BoardGroup = z.output<typeof group>
export type BoardPart = z.output<typeof part>
