import { Workbook, type CellValue, type Worksheet } from 'exceljs'
import {
  personColumns,
  sheetNames,
  unitColumns,
  type RosterFault,
  type RosterRow,
  type SheetName,
} from '@/domain/people/roster-columns'
import type { RosterInput } from '@/domain/people/roster'
import { Failure } from '../failure'
import { zipEntries } from '../files/zip'
import { unguarded } from './clean'

const MOST_UNPACKED = 60 * 1024 * 1024
const MOST_ROWS = 5000
const LONGEST_CELL = 200

/** The two tables of an Excel file as rows of text, or what is wrong with its shape. */
export async function readRosterBook(
  content: Buffer,
): Promise<{ input: RosterInput } | { faults: RosterFault[] }> {
  const book = await open(content)
  const faults: RosterFault[] = []
  const input = {
    units: rowsOf(book.getWorksheet(sheetNames.units), sheetNames.units, unitColumns, faults),
    people: rowsOf(book.getWorksheet(sheetNames.people), sheetNames.people, personColumns, faults),
  }
  if (faults.length > 0) return { faults }
  if (input.units.length + input.people.length === 0)
    throw new Failure('bad-input', '文件里没有一行内容，请下载模板，从第 2 行开始填写')
  return { input }
}

async function open(content: Buffer): Promise<Workbook> {
  const entries = zipEntries(content)
  const isExcel = entries?.some(({ name }) => name === 'xl/workbook.xml')
  if (!entries || !isExcel)
    throw new Failure('bad-input', '这不是 Excel 文件（.xlsx），请下载模板填写后再导入')
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED)
    throw new Failure('bad-input', '文件展开后太大，请删去图片和多余的表再导入')
  const book = new Workbook()
  try {
    await book.xlsx.load(content as never) // the library's types know an older Buffer
  } catch {
    throw new Failure('bad-input', '这个 Excel 文件打不开，请另存为 .xlsx 后再导入')
  }
  return book
}

function rowsOf<C extends string>(
  sheet: Worksheet | undefined,
  name: SheetName,
  columns: Readonly<Record<C, string>>,
  faults: RosterFault[],
): RosterRow<C>[] {
  if (!sheet) return []
  const keys = Object.keys(columns) as C[] // the keys of the table handed in
  const heads = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, at) => void heads.set(textOf(cell.value) ?? '', at))
  const missing = keys.filter((key) => !heads.has(columns[key]))
  for (const key of missing)
    faults.push({
      sheet: name,
      row: 1,
      column: columns[key],
      message: `第 1 行缺少“${columns[key]}”这一列，请用模板填写`,
    })
  if (missing.length > 0) return []
  if (sheet.rowCount > MOST_ROWS + 1)
    throw new Failure('bad-input', `“${name}”表超过 ${MOST_ROWS} 行，请分成几个文件导入`)
  const rows: RosterRow<C>[] = []
  sheet.eachRow((line, row) => {
    if (row === 1) return
    const cells = {} as Record<C, string> // filled for every key below
    let wrong: string | undefined
    for (const key of keys) {
      const value = textOf(line.getCell(heads.get(columns[key]) ?? 1).value)
      if (value === undefined || value.length > LONGEST_CELL) wrong ??= columns[key]
      cells[key] = value ?? ''
    }
    if (wrong)
      faults.push({
        sheet: name,
        row,
        column: wrong,
        message: '这一格是公式或内容过长，请改成普通文字',
      })
    else if (keys.some((key) => cells[key] !== '')) rows.push({ row, cells })
  })
  return rows
}

/** What a cell says; undefined when it is computed, for a formula may say anything. */
function textOf(value: CellValue): string | undefined {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10) // a day in Excel has no time zone
  if (typeof value === 'string') return unguarded(value.trim())
  if (typeof value !== 'object') return String(value)
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim()
  if ('hyperlink' in value) return textOf(value.text)
  return undefined
}
