import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { subjectKeys, subjects, type Dimension } from '@/domain/duty/subject'

export type Plan = Output<Api['duty.book']>['plans'][number]

/** An item while it is written: numbers are what was typed. */
export type ItemDraft = {
  id: string
  label: string
  dimension: Dimension
  subjects: string[]
  target: string
  due: string
  source: string
}

/** The items of a plan for another year: the same days of that year. */
export function itemsFor(year: number, plan: Plan | undefined): ItemDraft[] {
  return (plan?.items ?? []).map(({ target, due, dimension, ...rest }) => ({
    ...rest,
    dimension: dimension as Dimension, // the server tells keys of the table of dimensions
    target: String(target),
    due: `${year}${due.slice(4)}`,
  }))
}

/** What can be counted for a side of a deputy's work. */
export function subjectsOf(dimension: Dimension): { value: string; label: string }[] {
  return subjectKeys
    .filter((key) => subjects[key].dimension === dimension && key !== 'correction')
    .map((value) => ({ value, label: subjects[value].label }))
}

/** A number that is none goes on as it is: the rules say what is wrong with it. */
export function inputOf(year: number, name: string, items: readonly ItemDraft[]) {
  return {
    year,
    name,
    items: items.map(({ target, ...rest }) => ({
      ...rest,
      target: target.trim() === '' ? NaN : Number(target),
    })),
  }
}
