import type { Constraints } from './constraints'
import { best, bestIndex, compareScores, orderBelow } from './plan'
import type { Candidate, Index, IndexPlan, Plan, Range, Sort } from './plan'

const MOST_BRANCHES = 50

/** Chooses how to read: by one index, by one for each branch of a `$or`, or else by scanning. */
export function planFor(indexes: readonly Index[], constraints: Constraints, sort: Sort): Plan {
  return bestPlan(indexes, constraints, sort)?.plan ?? { kind: 'scan' }
}

function bestPlan(
  indexes: readonly Index[],
  constraints: Constraints,
  sort: Sort,
): Candidate<Exclude<Plan, { kind: 'scan' }>> | undefined {
  const whole = bestIndex(indexes, constraints, sort)
  const unions = constraints.either.flatMap((branches) => union(indexes, constraints, branches, sort) ?? [])
  // What the filter says beside the `$or` may already find so few documents that its branches are not worth it.
  return best([...(whole ? [whole] : []), ...unions])
}

/** Each branch read by its own index, under the conditions that hold for all of them. No better than its worst branch. */
function union(
  indexes: readonly Index[],
  common: Constraints,
  branches: readonly Constraints[],
  sort: Sort,
): Candidate<Exclude<Plan, { kind: 'scan' }>> | undefined {
  const parts: IndexPlan[] = []
  let worst: readonly number[] | undefined
  for (const { list, either } of branches) {
    const branch = bestPlan(indexes, { list: [...list, ...common.list], either, complete: false }, sort)
    if (!branch) return undefined
    parts.push(...(branch.plan.kind === 'union' ? branch.plan.branches : [branch.plan]))
    if (!worst || compareScores(branch.score, worst) < 0) worst = branch.score
  }
  if (!worst || parts.length > MOST_BRANCHES) return undefined
  const plan = joined(parts, common, sort) ?? {
    kind: 'union',
    branches: parts,
    sorted: parts.every(({ sorted }) => sorted !== false),
  }
  return { plan, score: worst }
}

/** Branches that use one index are ranges of it: read in the order of the keys, without ever reading a key twice. */
function joined(parts: readonly IndexPlan[], common: Constraints, sort: Sort): IndexPlan | undefined {
  const index = parts[0]?.index
  if (!index || parts.some((part) => part.index !== index)) return undefined
  const order = orderBelow(index, common.list, sort)
  if (order === undefined && parts.every(({ sorted }) => sorted)) return undefined
  return {
    kind: 'index',
    index,
    ranges: disjoint(parts.flatMap(({ ranges }) => ranges.map(({ range }) => range))).map((range) => ({
      range,
      prefixLength: 0,
    })),
    backward: order === 'backward',
    sorted: order !== undefined && 'chained',
    exact: false,
    narrows: parts.every(({ narrows }) => narrows),
  }
}

function disjoint(ranges: readonly Range[]): Range[] {
  const out: Range[] = []
  for (const { low, high } of [...ranges].sort((a, b) => Buffer.compare(a.low, b.low))) {
    const last = out[out.length - 1]
    if (!last || Buffer.compare(low, last.high) > 0) out.push({ low, high })
    else if (Buffer.compare(high, last.high) > 0) last.high = high
  }
  return out
}
