import { Workbook } from 'exceljs'
import { personColumns, sheetNames, unitColumns } from '../../../src/domain/people/roster-columns'

export type PersonCells = Partial<Record<keyof typeof personColumns, unknown>>
export type UnitCells = Partial<Record<keyof typeof unitColumns, unknown>>

/** A roster as a clerk would make it in Excel. */
export async function rosterFile(people: PersonCells[], units: UnitCells[] = []): Promise<Buffer> {
  const book = new Workbook()
  const write = (name: string, columns: Record<string, string>, rows: Record<string, unknown>[]) => {
    const sheet = book.addWorksheet(name)
    sheet.addRow(Object.values(columns))
    for (const row of rows) sheet.addRow(Object.keys(columns).map((key) => row[key] ?? ''))
  }
  write(sheetNames.people, personColumns, people)
  write(sheetNames.units, unitColumns, units)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const phone = (n: number) => `138${String(n).padStart(8, '0')}`

export const newDeputy = (n: number, more: PersonCells = {}): PersonCells => ({
  name: `代表${n}号`,
  phone: phone(n),
  role: '代表',
  delegation: '盛泽代表团',
  since: '2026-01-01',
  ...more,
})
