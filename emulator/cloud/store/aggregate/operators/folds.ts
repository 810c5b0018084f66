import { accumulators } from '../accumulators'
import type { Build } from './operator'

const FOLDING = ['$sum', '$avg', '$max', '$min', '$stdDevPop', '$stdDevSamp']

/**
 * Accumulators as plain expressions (manual: "$sum", "Use in $project Stage"): a single argument that is an array is
 * folded over its elements; of several arguments each counts as it is.
 */
export const folds: Record<string, Build> = Object.fromEntries(FOLDING.map((name) => [name, fold(name)]))

function fold(name: string): Build {
  return (argument, compile) => {
    const list: unknown[] = Array.isArray(argument) ? argument : [argument]
    const parts = list.map((item) => compile(item))
    const start = accumulators.get(name)
    return (scope) => {
      const values = parts.map((part) => part(scope))
      const [only] = values
      const folding = start?.()
      for (const value of values.length === 1 && Array.isArray(only) ? only : values) folding?.add(value)
      return folding?.result()
    }
  }
}
