import type { Asked } from '@/contract/endpoint'
import type { PublicApi } from '@/contract/public'
import { progresses, type Progress } from '@/domain/suggestion/progress'
import { categories, type Category } from '@/domain/suggestion/suggestion'

/** What a citizen looks for. Every part is a text, as in the address of the page; an empty one is not asked for. */
export type Query = Record<(typeof PARTS)[number], string>

const PARTS = ['q', 'year', 'progress', 'replyClass', 'category', 'town', 'unit'] as const

/** The parts that are chosen, not typed. */
export type Chosen = Exclude<(typeof PARTS)[number], 'q'>

export const everything: Query = {
  q: '',
  year: '',
  progress: '',
  replyClass: '',
  category: '',
  town: '',
  unit: '',
}

export const classLetters = ['A', 'B', 'C', 'D'] as const

/** From the address of the page, which anybody may have written: what is not a choice is left out. */
export function queryFrom(params: Readonly<Record<string, string | undefined>>): Query {
  const { q = '', year = '', progress = '', replyClass = '', category = '', town = '', unit = '' } = params
  const within = (value: string, table: object) => (Object.keys(table).includes(value) ? value : '')
  return {
    q: q.slice(0, 40),
    year: /^20\d{2}$/.test(year) ? year : '',
    progress: within(progress, progresses),
    replyClass: classLetters.some((letter) => letter === replyClass) ? replyClass : '',
    category: within(category, categories),
    town: town.slice(0, 40),
    unit: unit.slice(0, 60),
  }
}

/** The parts that are asked for, for the address. */
export function paramsOf(query: Query): Record<string, string> {
  return Object.fromEntries(PARTS.flatMap((part) => (query[part] ? [[part, query[part]]] : [])))
}

/** What the server is asked. */
export function askedOf({ q, year, progress, replyClass, category, town, unit }: Query) {
  return {
    q,
    ...(year && { year: Number(year) }),
    ...(progress && { progress: progress as Progress }), // a key of the table, see queryFrom
    ...(replyClass && { replyClass: replyClass as (typeof classLetters)[number] }),
    ...(category && { category: category as Category }),
    ...(town && { town }),
    ...(unit && { unit }),
  } satisfies Asked<PublicApi['published.search']>
}

/** The chosen parts in words, each of which can be taken away. */
export function chipsOf(query: Query): { part: Chosen; label: string }[] {
  const words: Record<Chosen, string> = {
    year: `${query.year} 年`,
    progress: query.progress ? progresses[query.progress as Progress] : '',
    replyClass: `${query.replyClass} 类`,
    category: query.category ? categories[query.category as Category] : '',
    town: query.town,
    unit: query.unit,
  }
  return (Object.keys(words) as Chosen[])
    .filter((part) => query[part] !== '')
    .map((part) => ({ part, label: words[part] }))
}

/** 没有找到“停车费”。换个词，或去掉“2025 年”。 */
export function nothingFound(query: Query): { title: string; text: string } {
  const narrowed = chipsOf(query).map(({ label }) => `“${label}”`)
  const less = narrowed.length > 0 ? `或去掉${narrowed.join('、')}。` : '或写得短一些。'
  if (query.q) return { title: `没有找到“${query.q}”`, text: `换个词，${less}` }
  return narrowed.length > 0
    ? { title: '没有符合条件的建议', text: `去掉${narrowed.join('、')}再看看。` }
    : { title: '还没有公开的建议', text: '建议答复后，由代表工委审定公开。' }
}

/** 找到 6 件. As far as is counted; beyond that only that there are more. */
export function foundText(found: number): string {
  return found >= 100 ? '找到 100 件以上' : `找到 ${found} 件`
}
