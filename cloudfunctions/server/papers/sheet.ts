import { Workbook, type Borders, type Worksheet } from 'exceljs'
import { cellText, printable } from './clean'

export type Column = { label: string; width: number }
export type Cell = string | number

export type Sheet = {
  name: string
  /** Above the table, over its whole width; a table to be filled in has none. */
  title?: string
  note?: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

const HAIR: Partial<Borders> = Object.fromEntries(
  ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin', color: { argb: 'FF938A7C' } }]),
)

/** An Excel file. Text goes in as text; what would be read as a formula elsewhere is guarded. */
export async function excelFile(sheets: readonly Sheet[]): Promise<Buffer> {
  const book = new Workbook()
  book.creator = '智慧人大'
  for (const sheet of sheets) write(book.addWorksheet(sheet.name, { pageSetup: page(sheet) }), sheet)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const page = ({ columns }: Sheet) =>
  ({
    paperSize: 9, // A4
    orientation: columns.length > 6 ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  }) as const

function write(into: Worksheet, { title, note, columns, rows }: Sheet): void {
  into.columns = columns.map(({ width }) => ({ width }))
  if (title !== undefined) {
    heading(into, columns.length, title, 16)
    heading(into, columns.length, note ?? '', 10)
  }
  const head = into.addRow(columns.map(({ label }) => printable(label)))
  head.font = { bold: true }
  head.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
  into.views = [{ state: 'frozen', ySplit: head.number }]
  into.pageSetup.printTitlesRow = `${head.number}:${head.number}`
  for (const row of rows) {
    const line = into.addRow(row.map((value) => (typeof value === 'number' ? value : cellText(value))))
    line.alignment = { vertical: 'middle', wrapText: true }
    line.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = HAIR
      if (typeof cell.value === 'string') cell.numFmt = '@'
    })
  }
  head.eachCell((cell) => {
    cell.border = HAIR
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFECE5' } }
  })
}

function heading(into: Worksheet, width: number, text: string, points: number): void {
  const row = into.addRow([printable(text)])
  into.mergeCells(row.number, 1, row.number, width)
  row.font = { bold: points > 12, size: points }
  row.alignment = { horizontal: points > 12 ? 'center' : 'left', vertical: 'middle' }
  row.height = points * 2
}
