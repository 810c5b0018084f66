import { AlignmentType, type IParagraphOptions, type Paragraph } from 'docx'
import { satisfactions } from '@/domain/suggestion/reply'
import type { CaseView, RoundView } from '@/domain/suggestion/view-schema'
import { fonts, line, prose, RED, rule, size, table, title, wordFile, type Block } from './word'

type Reply = RoundView['replies'][number]
type Kind = Reply['lines'][number]['kind']

const RIGHT = { alignment: AlignmentType.RIGHT, indent: { right: size.third * 40 } } as const

/**
 * 答复函 as an official letter: the very lines that were signed and hashed, the class at the top right as
 * 《全国人民代表大会代表建议、批评和意见处理办法》 asks, and the 征询意见表 on a page of its own.
 */
export function replyLetter(view: CaseView, replies: readonly Reply[]): Promise<Buffer> {
  const letters = replies.map((reply): Block[] => [
    classMark(reply.replyClass),
    ...reply.lines.flatMap(({ kind, text }, at) =>
      lineOf[kind](text, reply.lines[at + 1]?.kind === 'org-end'),
    ),
  ])
  const about = replies[0]?.lines.find(({ kind }) => kind === 'title')?.text ?? ''
  return wordFile([...letters, ...replies.map((reply) => opinionSheet(view, reply))], { about })
}

function classMark(replyClass: string): Paragraph {
  return line(
    `类别标记：${replyClass}`,
    { font: fonts.head, size: size.third },
    { alignment: AlignmentType.RIGHT },
  )
}

const lineOf: Record<Kind, (text: string, isLast: boolean) => Paragraph[]> = {
  org: (text) => [
    line(
      text,
      { font: fonts.title, size: 62, color: RED },
      { alignment: AlignmentType.CENTER, spacing: { before: 300, after: 400 } },
    ),
  ],
  documentNo: (text) => [
    line(
      text,
      {},
      {
        alignment: AlignmentType.CENTER,
        border: { bottom: rule(RED, 18) },
        spacing: { after: 400, line: 560 },
      },
    ),
  ],
  title: (text) => [title(text)],
  to: (text) => [line(text)],
  // A signature does not stand on a page without text.
  paragraph: (text, isLast) => prose(text, { keepNext: isLast }),
  'org-end': (text) => [line('', {}, { keepNext: true }), line(text, {}, { ...RIGHT, keepNext: true })],
  date: (text) => [line(text, {}, RIGHT)],
  contact: (text) => prose(`（${text}）`),
  copy: (text) => [
    line(
      text,
      { size: size.fourth },
      { ...imprint, indent: { left: size.fourth * 10, right: size.fourth * 10 } },
    ),
  ],
}

/** 版记: between two lines. */
const imprint: IParagraphOptions = {
  spacing: { before: 600 },
  border: { top: rule('000000', 6), bottom: rule('000000', 6) },
}

/** 征询意见表: what the deputy fills in on paper; the same two dimensions as on the screen. */
function opinionSheet({ number, title: about, author }: CaseView, reply: Reply): Block[] {
  const label = (text: string) => ({ text, bold: true })
  const boxes = Object.values(satisfactions)
    .map((word) => `□ ${word}`)
    .join('　　')
  return [
    line('附件', { font: fonts.head, size: size.third }),
    title('代表建议办理情况征询意见表'),
    table(
      [17, 27, 17, 39],
      [
        [
          label('建议编号'),
          { text: number ? `第 ${String(number.no).padStart(3, '0')} 号` : '—' },
          label('届次'),
          { text: number?.session ?? '—' },
        ],
        [label('建议标题'), { text: about, span: 3 }],
        [label('代表姓名'), { text: author.name }, label('代表团'), { text: author.delegation || '—' }],
        [label('承办单位'), { text: reply.unit }, label('答复文号'), { text: reply.documentNo }],
        [
          label('答复日期'),
          { text: reply.on },
          label('类别'),
          { text: `${reply.replyClass}：${reply.classMeaning}` },
        ],
        [label('办理态度'), { text: boxes, span: 3 }],
        [label('办理结果'), { text: boxes, span: 3 }],
        [label('具体意见'), { text: '\n\n\n\n', span: 3 }],
        [label('代表签名'), { text: '' }, label('日期'), { text: '　　年　月　日', center: true }],
      ],
      { minHeight: 680 },
    ),
    line('请于收到答复后填写，交代表工委；也可以在小程序里直接评价。', { size: size.fourth }),
  ]
}
