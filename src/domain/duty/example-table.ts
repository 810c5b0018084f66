import { plainDate } from '../shared/plain-date'
import { points } from './points'
import type { RuleTable } from './rule-table'

/**
 * 示例，不是哪一个区的现行规定：the published tables of other places differ widely, and that of 吴江 is not public. A congress
 * puts its own in its place.
 */
export const exampleTable: RuleTable = {
  id: 'example-2022',
  name: '履职积分示例表',
  from: plainDate('2022-01-01'),
  base: points(60),
  example: true,
  source: '系统示例，参照外地公开的做法拟定；未经本级人大常委会决定',
  rules: [
    { subject: 'congressFull', points: points(10) },
    { subject: 'congressLeave', points: points(-1) },
    { subject: 'congressMissed', points: points(-5) },
    { subject: 'congressAbsent', points: points(-5) },
    { subject: 'sitIn', points: points(3) },
    { subject: 'leadMotion', points: points(5) },
    { subject: 'leadSuggestion', points: points(3), cap: points(15) },
    { subject: 'cosign', points: points(0.5), cap: points(1.5) },
    { subject: 'keySuggestion', points: points(2) },
    { subject: 'excellentSuggestion', points: points(3) },
    { subject: 'ratedInTime', points: points(0.5) },
    { subject: 'ratingLapsed', points: points(-0.5) },
    { subject: 'inspection', points: points(3) },
    { subject: 'reception', points: points(2), cap: points(12) },
    { subject: 'training', points: points(1), cap: points(10) },
    { subject: 'report', points: points(5) },
  ],
}
