import type { UnitRef } from '../src/domain/people/people'

/** 示例: usual committees of a district congress; the exact names await the customer's list. */
export const committees = {
  caijing: { id: 'caijing', name: '财政经济委员会' },
  jiansi: { id: 'jiansi', name: '监察和司法委员会' },
  shehui: { id: 'shehui', name: '社会建设委员会' },
  shencha: { id: 'shencha', name: '议案审查委员会' },
} as const satisfies Record<string, UnitRef>

export type CommitteeId = keyof typeof committees

/** As they stand among the units of the district. */
export const committeeUnits = Object.values(committees).map(({ id, name }) => ({
  _id: id,
  name,
  kind: 'committee',
  congress: 'wj',
  example: true,
}))
