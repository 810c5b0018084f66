import { roles, type Role } from './people'

/* The two tables of a roster, as they stand in a file. The words here are the heads of the columns. */

export const personColumns = {
  id: '人员编号',
  name: '姓名',
  phone: '手机号',
  role: '身份',
  unit: '承办单位',
  delegation: '代表团',
  since: '任职日期',
  until: '离任日期',
} as const
export type PersonColumn = keyof typeof personColumns

export const unitColumns = {
  id: '单位编号',
  name: '单位名称',
  kind: '类别',
  until: '撤销日期',
} as const
export type UnitColumn = keyof typeof unitColumns

export const unitKinds = {
  department: '部门',
  town: '镇',
  street: '街道',
  company: '企业',
  committee: '专门委员会',
} as const

export const sheetNames = { people: '人员', units: '单位' } as const
export type SheetName = (typeof sheetNames)[keyof typeof sheetNames]

/** A line of a table as it was read: every cell is text, an empty one is the empty text. */
export type RosterRow<C extends string> = { row: number; cells: Readonly<Record<C, string>> }

/** What is wrong, where, and what to do about it. */
export type RosterFault = { sheet: SheetName; row: number; column: string; message: string }

type Office = Exclude<Role, 'clock'>

/** Offices that are held by people. */
export const offices = Object.keys(roles).filter((role) => role !== 'clock') as [Office, ...Office[]] // all but one key

/** The key whose label this is. */
export function keyOfLabel<K extends string>(
  labels: Readonly<Record<K, string>>,
  label: string,
): K | undefined {
  return (Object.keys(labels) as K[]).find((key) => labels[key] === label)
}
