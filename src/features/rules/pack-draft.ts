import { canonical } from '@/domain/shared/canonical'
import {
  askedOf,
  readNumber,
  type Classes,
  type Editor,
  type NumberValue,
  type Proposers,
  type SpanUnit,
} from '@/domain/rules/number'
import { numbersOf, type NumberSpec, type PackKind } from '@/domain/rules/numbers'
import type { PackInput } from '@/domain/rules/pack-input'
import type { PackView } from '@/domain/rules/view-schema'

/** A number while it is written: what stands in each of its boxes. */
export type Written = { unit: SpanUnit; parts: Record<string, string>; source: string }

export type PackDraft = { name: string; from: string; note: string; numbers: Record<string, Written> }

/** One number of the form with what it was before anybody touched it. */
export type DraftNumber = { key: string; spec: NumberSpec; before: PackView['numbers'][number] }

export function draftNumbers(kind: PackKind, newest: PackView): DraftNumber[] {
  return numbersOf(kind).flatMap(([key, spec]) => {
    const before = newest.numbers.find((number) => number.key === key)
    return before ? [{ key, spec, before }] : []
  })
}

/** A new version begins with the numbers of the newest. */
export function draftFrom(kind: PackKind, newest: PackView): PackDraft {
  const numbers = draftNumbers(kind, newest).map(({ key, spec, before }) => [
    key,
    {
      ...written(spec.editor, before.value as NumberValue), // every number to fill in has a value
      source: before.basis === 'local' ? before.source : '',
    },
  ])
  return { name: '', from: '', note: '', numbers: Object.fromEntries(numbers) as PackDraft['numbers'] }
}

function written(editor: Editor, value: NumberValue): Pick<Written, 'unit' | 'parts'> {
  switch (editor.kind) {
    case 'span': {
      const [unit, count] = Object.entries(value)[0] ?? ['days', '']
      return { unit: unit as SpanUnit, parts: { count: String(count) } } // a span has one unit
    }
    case 'month':
    case 'choice':
      return { unit: 'days', parts: { count: String(value) } }
    case 'classes':
      return { unit: 'days', parts: { ...(value as Classes) } }
    case 'proposers': {
      const { district, town } = value as Proposers
      return { unit: 'days', parts: { district: String(district), town: String(town) } }
    }
    default:
      return editor satisfies never
  }
}

/** What is written, as the rules read it; a number that is none goes on as text and is refused by name. */
export function valueOf(editor: Editor, { unit, parts }: Written): PackInput['numbers'][string]['value'] {
  const number = (text = '') => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : text)
  switch (editor.kind) {
    case 'span':
      return { [unit]: number(parts.count) }
    case 'month':
      return number(parts.count)
    case 'choice':
      return parts.count ?? ''
    case 'classes':
      return Object.fromEntries(Object.entries(parts).filter(([, meaning]) => meaning.trim() !== ''))
    case 'proposers':
      return { district: number(parts.district), town: number(parts.town) }
    default:
      return editor satisfies never
  }
}

export function isChanged({ spec, before }: DraftNumber, now: Written): boolean {
  const source = before.basis === 'local' ? before.source : ''
  return (
    canonical(valueOf(spec.editor, now)) !== canonical(before.value) || now.source.trim() !== source.trim()
  )
}

/** What is wrong with one number, in the words of the rules; undefined when it is one. */
export function faultIn({ spec }: DraftNumber, now: Written): string | undefined {
  return readNumber(spec.editor, valueOf(spec.editor, now)) === undefined
    ? `“${spec.label}”应是${askedOf(spec.editor)}`
    : undefined
}

export function inputOf(
  kind: PackKind,
  { name, from, note, numbers }: PackDraft,
  fields: readonly DraftNumber[],
): PackInput {
  return {
    kind,
    name: name.trim(),
    from: from as PackInput['from'], // checked by the schema
    note: note.trim(),
    numbers: Object.fromEntries(
      fields.flatMap(({ key, spec }) => {
        const now = numbers[key]
        return now ? [[key, { value: valueOf(spec.editor, now), source: now.source.trim() }]] : []
      }),
    ),
  }
}
