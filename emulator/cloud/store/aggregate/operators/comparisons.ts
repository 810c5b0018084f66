import { badQuery } from '../../../protocol-error'
import { compare } from '../../values'
import { isNothing, isTrue, MANY, partsOf, taking, type Build } from './operator'

// Manual: "Comparison Expression Operators". Values of different types are compared too, by the order of types.
const ordered = (name: string, accepts: (order: number) => unknown): Build =>
  taking(name, [2, 2], (a, b) => accepts(compare(a, b)))

export const comparisons: Record<string, Build> = {
  $cmp: ordered('$cmp', Math.sign),
  $eq: ordered('$eq', (order) => order === 0),
  $ne: ordered('$ne', (order) => order !== 0),
  $gt: ordered('$gt', (order) => order > 0),
  $gte: ordered('$gte', (order) => order >= 0),
  $lt: ordered('$lt', (order) => order < 0),
  $lte: ordered('$lte', (order) => order <= 0),
  $and: taking('$and', MANY, (...values) => values.every(isTrue)),
  $or: taking('$or', MANY, (...values) => values.some(isTrue)),
  $not: taking('$not', [1, 1], (value) => !isTrue(value)),
  $ifNull: taking(
    '$ifNull',
    [2, MANY[1]],
    (...values) => values.find((value) => !isNothing(value)) ?? values[values.length - 1],
  ),

  // The branches that are not taken are not evaluated: they may be errors there.
  $cond: (argument, compile) => {
    const parts = Array.isArray(argument)
      ? { if: argument[0] as unknown, then: argument[1] as unknown, else: argument[2] as unknown }
      : partsOf('$cond', argument, ['if', 'then', 'else'])
    if (Array.isArray(argument) && argument.length !== 3)
      throw badQuery(`Expression $cond takes exactly 3 arguments. ${argument.length} were passed in.`)
    const [when, then, otherwise] = [compile(parts.if), compile(parts.then), compile(parts.else)]
    return (scope) => (isTrue(when(scope)) ? then(scope) : otherwise(scope))
  },

  $switch: (argument, compile) => {
    const { branches, default: fallback } = partsOf('$switch', argument, ['branches'], ['default'])
    if (!Array.isArray(branches) || branches.length === 0)
      throw badQuery("$switch requires an array of at least one branch for 'branches'")
    const cases = branches.map((branch: unknown) => {
      const parts = partsOf('$switch', branch, ['case', 'then'])
      return { when: compile(parts.case), then: compile(parts.then) }
    })
    const otherwise = fallback === undefined ? undefined : compile(fallback)
    return (scope) => {
      const taken = cases.find(({ when }) => isTrue(when(scope)))
      if (taken) return taken.then(scope)
      if (otherwise) return otherwise(scope)
      throw badQuery('$switch could not find a matching branch for an input, and no default was specified')
    }
  },
}
