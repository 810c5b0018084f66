import type { DutyPlan, PlanItem } from '../../src/domain/duty/plan'
import { plainDate } from '../../src/domain/shared/plain-date'

const item = (
  id: string,
  label: string,
  dimension: PlanItem['dimension'],
  subjects: PlanItem['subjects'],
  target: number,
  due: string,
  source: string,
) => ({ id, label, dimension, subjects, target, due, source })

const items = [
  item(
    'congress',
    '出席人代会会议',
    'meeting',
    ['congressFull'],
    1,
    '02-28',
    '《代表法》第十三条：代表应当按时出席本级人民代表大会会议',
  ),
  item(
    'sit-in',
    '列席常委会会议或列席代表座谈会',
    'meeting',
    ['sitIn'],
    2,
    '11-30',
    '《要点》12：每逢单月有序邀请人大代表列席常委会会议并召开列席代表座谈会',
  ),
  item(
    'propose',
    '提出议案、建议',
    'proposal',
    ['leadMotion', 'leadSuggestion', 'cosign'],
    1,
    '12-31',
    '《要点》13：提升代表议案建议工作质效',
  ),
  item(
    'receive',
    '接待、走访选民',
    'contact',
    ['reception'],
    4,
    '12-31',
    '《要点》10、12：丰富代表联系人民群众的内容；每逢双月开展接待代表日活动',
  ),
  item(
    'inspect',
    '参加视察、调研、执法检查、专题询问',
    'inspection',
    ['inspection'],
    3,
    '11-30',
    '《要点》12：更多邀请熟悉有关情况的代表参与立法调研、执法检查、专题视察等活动',
  ),
  item(
    'learn',
    '参加云上办学培训',
    'learning',
    ['training'],
    2,
    '11-30',
    '《要点》11：以“小规模线下+线上”形式常态化进行代表培训',
  ),
  item(
    'report',
    '向选民报告履职、述职',
    'report',
    ['report'],
    1,
    '12-15',
    '《代表法》第五十八条；《要点》12：开展述职评议活动',
  ),
]

/** 演示：the duties are those of the published yearly plan of 2022, the numbers of times are examples. */
export function dutyPlan(year: number): DutyPlan {
  return {
    year,
    name: `${year} 年代表履职清单（次数为示例）`,
    example: true,
    version: 1,
    adoptedOn: plainDate(`${year}-02-10`),
    items: items.map((one) => ({ ...one, due: plainDate(`${year}-${one.due}`) })),
  }
}
