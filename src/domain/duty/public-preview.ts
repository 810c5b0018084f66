import type { Figures } from './fold'
import { dimensions, dimensionKeys, subjectKeys, subjects } from './subject'
import type { DutyYear } from './year'

/** What citizens may read of a deputy's year. */
export type PublicDuty = {
  name: string
  delegation: string
  year: number
  did: { dimension: string; label: string; times: number }[]
  basis: string
}

/**
 * 代表法第五十八条：公示代表基本信息和履职信息。 What was done, and how often: no points, no portrait, no remark, nothing of
 * leave or absence, and no comparison with anybody.
 */
export function publicDuty(
  { deputy, year }: Pick<DutyYear, 'deputy' | 'year'>,
  { times }: Figures,
): PublicDuty {
  const hidden = ['congressLeave', 'congressMissed', 'congressAbsent', 'noShow', 'ratingLapsed', 'correction']
  return {
    name: deputy.name,
    delegation: deputy.delegation,
    year,
    did: dimensionKeys.flatMap((dimension) =>
      subjectKeys
        .filter(
          (key) => subjects[key].dimension === dimension && !hidden.includes(key) && (times[key] ?? 0) > 0,
        )
        .map((key) => ({
          dimension: dimensions[dimension],
          label: subjects[key].label,
          times: times[key] ?? 0,
        })),
    ),
    basis: '《代表法》第五十八条：公示代表基本信息和履职信息',
  }
}
