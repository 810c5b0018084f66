import { spanText, type Span } from '../calendar/deadline'
import type { ReplyClass } from '../suggestion/reply'

/* One number of a rule pack: how it is written, what it may be, and how it is said. */

export const spanUnits = { months: '个月', workingDays: '个工作日', days: '天' } as const
export type SpanUnit = keyof typeof spanUnits

/** The shape of a number, by which it is asked for in a form and read at the door. */
export type Editor =
  | { kind: 'span'; most: Readonly<Partial<Record<SpanUnit, number>>> }
  | { kind: 'month' }
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  | { kind: 'classes' }
  | { kind: 'proposers' }

export type Proposers = { district: number; town: number }
export type Classes = Readonly<Partial<Record<ReplyClass, string>>>
export type NumberValue = Span | Proposers | Classes | number | string

const letters: readonly ReplyClass[] = ['A', 'B', 'C', 'D']
const MOST_PROPOSERS = 100
const MOST_MEANING = 30

/** The value, if it is one of this shape; undefined for anything else, however absurd. */
export function readNumber(editor: Editor, value: unknown): NumberValue | undefined {
  switch (editor.kind) {
    case 'span':
      return readSpan(editor.most, value)
    case 'month':
      return isCount(value, 12) ? value : undefined
    case 'choice':
      return typeof value === 'string' && has(editor.options, value) ? value : undefined
    case 'classes':
      return readClasses(value)
    case 'proposers': {
      if (!isRecord(value) || Object.keys(value).length !== 2) return undefined
      const { district, town } = value
      const both = isCount(district, MOST_PROPOSERS) && isCount(town, MOST_PROPOSERS)
      return both ? { district, town } : undefined
    }
    default:
      return editor satisfies never
  }
}

/** What a value of this shape has to be, for the sentence that refuses another. */
export function askedOf(editor: Editor): string {
  switch (editor.kind) {
    case 'span':
      return (Object.entries(editor.most) as [SpanUnit, number][])
        .map(([unit, most]) => `1 到 ${most} ${spanUnits[unit]}`)
        .join('，或 ')
        .concat('，须是整数')
    case 'month':
      return '1 到 12 月，须是整数'
    case 'choice':
      return Object.values(editor.options).join('，或 ')
    case 'classes':
      return `A 类、B 类、C 类（可加 D 类）各自的意思，每类 2 到 ${MOST_MEANING} 个字`
    case 'proposers':
      return `区、镇各写一个人数，1 到 ${MOST_PROPOSERS} 的整数`
    default:
      return editor satisfies never
  }
}

/** The value in words. It was read by this editor before. */
export function numberText(editor: Editor, value: NumberValue): string {
  switch (editor.kind) {
    case 'span':
      return spanText(value as Span)
    case 'month':
      return `${String(value as number)} 月`
    case 'choice':
      return editor.options[value as string] ?? String(value)
    case 'classes':
      return letters
        .flatMap((letter) => {
          const meaning = (value as Classes)[letter]
          return meaning ? [`${letter} ${meaning}`] : []
        })
        .join('；')
    case 'proposers': {
      const { district, town } = value as Proposers
      return `区 ${district} 人，镇 ${town} 人`
    }
    default:
      return editor satisfies never
  }
}

function readSpan(most: Partial<Record<SpanUnit, number>>, value: unknown): Span | undefined {
  if (!isRecord(value)) return undefined
  const [unit, ...others] = Object.keys(value)
  if (unit === undefined || others.length > 0 || !has(most, unit)) return undefined
  const count = value[unit]
  return isCount(count, most[unit as SpanUnit] ?? 0) ? ({ [unit]: count } as Span) : undefined // a unit of this very table
}

function readClasses(value: unknown): Classes | undefined {
  if (!isRecord(value) || !Object.keys(value).every((key) => letters.some((one) => one === key)))
    return undefined
  const needed = letters.filter((letter) => letter !== 'D' || value[letter] !== undefined)
  const meanings = needed.map((letter) => [letter, value[letter]] as const)
  const said = (one: unknown): one is string =>
    typeof one === 'string' && one.trim().length >= 2 && [...one.trim()].length <= MOST_MEANING
  if (!meanings.every(([, meaning]) => said(meaning))) return undefined
  return Object.fromEntries(meanings.map(([letter, meaning]) => [letter, String(meaning).trim()]))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const has = (table: object, key: string) => Object.prototype.hasOwnProperty.call(table, key)

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
