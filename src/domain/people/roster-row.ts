import * as z from 'zod/mini'
import { text } from '../shared/fields'
import { isPlainDate, type PlainDate } from '../shared/plain-date'
import { roles, worksInUnit, type Role } from './people'
import {
  keyOfLabel,
  offices,
  personColumns,
  unitColumns,
  unitKinds,
  type PersonColumn,
  type RosterRow,
  type UnitColumn,
} from './roster-columns'

/** A line that is sound by itself. */
export type PersonLine = {
  row: number
  id: string
  name: string
  phone: string
  role: Role
  unit: string
  delegation: string
  since: PlainDate
  until?: PlainDate
}

export type UnitLine = { row: number; id: string; name: string; kind: string; until?: PlainDate }

/** The first thing wrong with a line: the column's head and a sentence. */
export type LineFault = { column: string; message: string }

type Read<L> = { line: L } | { fault: LineFault }

const PHONE = /^1[3-9]\d{9}$/
const DAY_SENTENCE = '应是一个日期，如 2026-05-06'

export function readPerson({ row, cells }: RosterRow<PersonColumn>): Read<PersonLine> {
  const wrong = (column: PersonColumn, message: string) => ({
    fault: { column: personColumns[column], message },
  })
  const name = worded('姓名', cells.name, 20)
  if ('message' in name) return wrong('name', name.message)
  if (!PHONE.test(cells.phone)) return wrong('phone', '手机号应是 11 位数字，请核对')
  const role = keyOfLabel(roles, cells.role)
  if (!role || role === 'clock')
    return wrong('role', `身份应是其中之一：${offices.map((one) => roles[one]).join('、')}`)
  const works = worksInUnit(role)
  const where = role === 'committee' ? '所在的委员会' : '承办单位'
  if (works && !cells.unit) return wrong('unit', `${roles[role]}要填写${where}，名称与“单位”表一致`)
  if (!works && cells.unit) return wrong('unit', `${roles[role]}不填承办单位，请清空这一格`)
  if (role === 'deputy' && !cells.delegation) return wrong('delegation', '代表要填写代表团')
  if (role !== 'deputy' && cells.delegation)
    return wrong('delegation', `${roles[role]}不填代表团，请清空这一格`)
  const delegation = cells.delegation ? worded('代表团', cells.delegation, 30) : { value: '' }
  if ('message' in delegation) return wrong('delegation', delegation.message)
  const since = dayIn(cells.since)
  if (!since) return wrong('since', `任职日期${DAY_SENTENCE}`)
  const until = dayIn(cells.until)
  if (cells.until && !until) return wrong('until', `离任日期${DAY_SENTENCE}，还在任的留空`)
  if (until && until < since) return wrong('until', '离任日期早于任职日期，请核对')
  const { id, phone, unit } = cells
  return {
    line: {
      row,
      id,
      name: name.value,
      phone,
      role,
      unit,
      delegation: delegation.value,
      since,
      ...(until && { until }),
    },
  }
}

export function readUnit({ row, cells }: RosterRow<UnitColumn>): Read<UnitLine> {
  const wrong = (column: UnitColumn, message: string) => ({ fault: { column: unitColumns[column], message } })
  const name = worded('单位名称', cells.name, 30)
  if ('message' in name) return wrong('name', name.message)
  const kind = keyOfLabel(unitKinds, cells.kind)
  if (!kind) return wrong('kind', `类别应是其中之一：${Object.values(unitKinds).join('、')}`)
  const until = dayIn(cells.until)
  if (cells.until && !until) return wrong('until', `撤销日期${DAY_SENTENCE}，没有撤销的留空`)
  return { line: { row, id: cells.id, name: name.value, kind, ...(until && { until }) } }
}

function worded(label: string, value: string, max: number): { value: string } | { message: string } {
  const read = z.safeParse(text(label, { max }), value)
  return read.success ? { value: read.data } : { message: read.error.issues[0]?.message ?? `请填写${label}` }
}

/** 2026-05-06, 2026/5/6, 2026.5.6, 2026年5月6日. */
function dayIn(value: string): PlainDate | undefined {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value) ?? []
  if (!year || !month || !date) return undefined
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isPlainDate(day) ? day : undefined
}
