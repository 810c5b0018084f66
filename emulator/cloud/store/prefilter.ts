import type { Constraint, Constraints } from './constraints'

/** A condition for SQL that lets through every document the constraints accept, and preferably few others. */
export type Prefilter = { sql: string; values: (string | number)[] }

/** For reading without an index: SQLite throws out most rows before they are parsed. */
export function prefilterFor(constraints: Constraints): Prefilter {
  const parts = partsOf(constraints)
  return {
    sql: parts.map((p) => ` AND ${p.sql}`).join(''),
    values: parts.flatMap((p) => p.values),
  }
}

function partsOf({ list, either }: Constraints): Prefilter[] {
  return [...list.flatMap((constraint) => part(constraint) ?? []), ...either.flatMap((or) => anyOf(or) ?? [])]
}

// A branch that SQL cannot judge could let anything through, and then so does the whole.
function anyOf(branches: readonly Constraints[]): Prefilter | undefined {
  const parts = branches.map(partsOf)
  if (parts.some((branch) => branch.length === 0)) return undefined
  return {
    sql: `(${parts.map((branch) => branch.map((p) => p.sql).join(' AND ')).join(' OR ')})`,
    values: parts.flat().flatMap((p) => p.values),
  }
}

function part(constraint: Constraint): Prefilter | undefined {
  const names = constraint.path.split('.')
  if (names.some((name) => /["\\\0]/.test(name))) return undefined
  const values = constraint.kind === 'points' ? constraint.values : [constraint.value]
  const operands = values.map(operandOf)
  if (operands.length === 0 || operands.some((o) => o === undefined)) return undefined
  const known = operands.flatMap((o) => o ?? [])
  const paths = names.map(
    (_, i) =>
      `$${names
        .slice(0, i + 1)
        .map((name) => `."${name}"`)
        .join('')}`,
  )
  const whole = paths[paths.length - 1] ?? '$'
  const tests = known.map(() => `json_extract(d.body, ?) ${comparison(constraint)} ?`)
  // Whatever stands in an array, anywhere on the path, is left for the exact check.
  const arrays = paths.map(() => `json_type(d.body, ?) = 'array'`)
  return {
    sql: `(${[...tests, ...arrays].join(' OR ')})`,
    values: [...known.flatMap((o) => [whole + o.suffix, o.value]), ...paths],
  }
}

const comparison = (constraint: Constraint): string => {
  if (constraint.kind === 'points') return '='
  return constraint.side === 'low' ? '>=' : '<='
}

type Operand = { suffix: string; value: string | number }

function operandOf(value: unknown): Operand | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return { suffix: '', value }
  if (typeof value === 'boolean') return { suffix: '', value: value ? 1 : 0 }
  if (value instanceof Date) return { suffix: '."$date"', value: value.getTime() }
  // SQLite's text functions stop at a NUL.
  if (typeof value === 'string' && !value.includes('\0')) return { suffix: '', value }
  return undefined
}
