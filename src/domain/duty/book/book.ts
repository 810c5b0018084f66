import { exampleTable } from '../example-table'
import type { DutyPlan } from '../plan'
import type { RuleTable } from '../rule-table'

/** How a congress keeps its ledgers: rule tables, yearly plans, and whether anybody may be ranked. */
export type DutyBook = {
  id: string
  congress: string
  stage: 'inForce'
  tables: RuleTable[]
  plans: DutyPlan[]
  ranking: boolean
}

/** The example stands until the congress adopts a table of its own. */
export function blankBook(congress: string): DutyBook {
  return { id: congress, congress, stage: 'inForce', tables: [exampleTable], plans: [], ranking: false }
}

/** The plan of a year as it was last put. */
export function planOf({ plans }: Pick<DutyBook, 'plans'>, year: number): DutyPlan | undefined {
  return plans
    .filter((plan) => plan.year === year)
    .reduce<DutyPlan | undefined>((last, one) => (last && last.version > one.version ? last : one), undefined)
}

/** Shown beside the switch. 国办函〔2026〕12号《政务移动互联网应用程序规范化管理办法》。 */
export const WHY_NO_RANKING =
  '《政务移动互联网应用程序规范化管理办法》要求政务应用原则上不得设置打卡签到、积分排名、在线时长等强制使用功能。' +
  '积分只供代表本人和代表工委了解履职情况，默认不排名。'
