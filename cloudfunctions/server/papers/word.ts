import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx'
import { printable } from './clean'

/* Paper in the layout of GB/T 9704-2012 党政机关公文格式: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */

const MARGIN = { top: 37, bottom: 35, left: 28, right: 26 } as const
/** 版心 156 mm in twentieths of a point. */
export const TYPE_AREA = convertMillimetersToTwip(156)

/** 号数 as half points, which is how Word counts. */
export const size = { second: 44, small2: 36, third: 32, fourth: 28, small4: 24 } as const

/** Fonts as offices have them; a machine without them takes its own 宋体 or 仿宋. */
const font = (name: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name })
export const fonts = {
  title: font('方正小标宋简体'),
  body: font('仿宋_GB2312'),
  head: font('黑体'),
  song: font('宋体'),
} as const

export const RED = 'C00000'
/** 28 points from line to line: 22 lines on a page. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT } as const

type Style = Pick<IRunOptions, 'font' | 'size' | 'bold' | 'color'>

/** Runs of one paragraph; a line break in the text stays one. */
export function runs(text: string, style: Style = {}): TextRun[] {
  return printable(text)
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          text: line,
          font: fonts.body,
          size: size.third,
          ...style,
          ...(at > 0 && { break: 1 }),
        }),
    )
}

export function line(text: string, style: Style = {}, layout: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: LINE, ...layout, children: runs(text, style) })
}

/** A paragraph of running text, indented by two characters; each line of a longer text is one. */
export function prose(text: string, { keepNext = false } = {}): Paragraph[] {
  const layout = { alignment: AlignmentType.BOTH, indent: { firstLine: size.third * 20 }, keepNext }
  return printable(text)
    .split('\n')
    .filter((part) => part.trim() !== '')
    .map((part) => line(part.trim(), {}, layout))
}

/** 20 characters of 二号 fill a line of the type area. */
const TITLE_WIDTH = 20

/** A title of two lines breaks before 第…号, or in the middle; never before its last character. */
function balanced(text: string): string {
  if (text.length <= TITLE_WIDTH) return text
  const number = text.indexOf('第')
  const fits = number > 4 && number <= TITLE_WIDTH && text.length - number <= TITLE_WIDTH
  const at = fits ? number : Math.ceil(text.length / Math.ceil(text.length / TITLE_WIDTH))
  return `${text.slice(0, at)}\n${balanced(text.slice(at))}`
}

export function title(text: string): Paragraph {
  const spacing = { line: 640, lineRule: LineRuleType.EXACT, before: 240, after: 320 }
  return line(
    balanced(text),
    { font: fonts.title, size: size.second },
    { alignment: AlignmentType.CENTER, spacing },
  )
}

type Cell = { text: string; bold?: boolean; span?: number; center?: boolean }

/** A ruled table; `widths` are shares of the type area. */
export function table(
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
  { textSize = size.fourth as number, headRows = 0, total = TYPE_AREA as number, minHeight = 560 } = {},
): Table {
  const sum = widths.reduce((all, width) => all + width, 0)
  const columns = widths.map((width) => Math.floor((width / sum) * total))
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.map((cells, at) => {
      const starts = cells.map((_, n) => cells.slice(0, n).reduce((all, { span = 1 }) => all + span, 0))
      return new TableRow({
        tableHeader: at < headRows,
        cantSplit: cells.every(({ text }) => text.length < 400),
        height: { value: minHeight, rule: 'atLeast' },
        children: cells.map(({ text, bold = false, span = 1, center = false }, n) => {
          const from = starts[n] ?? 0
          const width = columns.slice(from, from + span).reduce((all, one) => all + one, 0)
          return new TableCell({
            width: { size: width, type: WidthType.DXA },
            columnSpan: span,
            verticalAlign: VerticalAlign.CENTER,
            margins: { top: 40, bottom: 40, left: textSize * 3, right: textSize * 3 },
            children: [
              new Paragraph({
                alignment: center || bold ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: runs(text, { size: textSize, font: bold ? fonts.head : fonts.body }),
              }),
            ],
          })
        }),
      })
    }),
  })
}

export const rule = (color = '000000', width = 8) => ({
  style: BorderStyle.SINGLE,
  color,
  size: width,
  space: 1,
})

export type Block = Paragraph | Table

/** The file: sections one after the other, each on a page of its own, with — 1 — at the foot. */
export async function wordFile(
  sections: readonly (readonly Block[])[],
  { landscape = false, about = '' } = {},
): Promise<Buffer> {
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        children: ['— ', PageNumber.CURRENT, ' —'],
        font: fonts.song,
        size: size.fourth,
      }),
    ],
  })
  const mm = convertMillimetersToTwip
  const margin = landscape
    ? { top: mm(25), bottom: mm(22), left: mm(20), right: mm(20), footer: mm(12) }
    : {
        top: mm(MARGIN.top),
        bottom: mm(MARGIN.bottom),
        left: mm(MARGIN.left),
        right: mm(MARGIN.right),
        footer: mm(25),
      }
  const document = new Document({
    creator: '智慧人大',
    lastModifiedBy: '智慧人大',
    title: printable(about),
    sections: sections.map((children) => ({
      properties: {
        page: {
          size: {
            width: mm(210),
            height: mm(297),
            orientation: landscape ? 'landscape' : 'portrait',
          },
          margin,
        },
      },
      footers: { default: new Footer({ children: [numbered] }) },
      children: [...children],
    })),
  })
  return Packer.toBuffer(document)
}
