import { AlignmentType } from 'docx'
import { spelledDay } from '@/domain/shared/plain-date'
import { formedBy, publicities } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { fonts, line, prose, size, table, title, wordFile, type Block } from './word'

/** 建议专用纸: what the deputy filed, with what has been decided about it so far. */
export function suggestionForm(view: CaseView, congress: string): Promise<Buffer> {
  const { content, number } = view
  const heading = (text: string) => line(text, { font: fonts.head, size: size.third }, { keepNext: true })
  const blocks: Block[] = [
    line(congress, { font: fonts.title, size: size.small2 }, { alignment: AlignmentType.CENTER }),
    title('代表建议、批评和意见专用纸'),
    facts(view),
    heading('案由与情况'),
    ...prose(content.facts || '（未填写）'),
    heading('建议内容'),
    ...content.asks.flatMap((ask, at) => prose(`${at + 1}．${ask || '（未填写）'}`)),
    ...(content.attachments.length > 0
      ? [heading('附件'), ...content.attachments.flatMap(({ name }, at) => prose(`${at + 1}．${name}`))]
      : []),
    ...signature(view),
  ]
  return wordFile([blocks], { about: number ? `${number.session}第${number.no}号建议` : view.title })
}

function facts(view: CaseView) {
  const { number, title: about, author, submittedOn, content, units, deadlines } = view
  const label = (text: string) => ({ text, bold: true })
  const wide = (name: string, value: string) => [label(name), { text: value || '—', span: 3 }]
  const named = (wanted: CaseView['units'][number]['part']) =>
    units
      .filter(({ part }) => part === wanted)
      .map(({ name }) => name)
      .join('、')
  const signers = signersOf(view)
  const reply = deadlines.find(({ name }) => name.includes('答复'))
  return table(
    [18, 32, 18, 32],
    [
      [
        label('编号'),
        { text: number ? `第 ${String(number.no).padStart(3, '0')} 号` : '待编号' },
        label('届次'),
        { text: number?.session ?? '—' },
      ],
      wide('标题', about),
      [label('领衔代表'), { text: author.name }, label('代表团'), { text: author.delegation || '—' }],
      ...(signers.length > 0 ? [wide('联名代表', `${signers.length} 人：${signers.join('、')}`)] : []),
      [label('类别'), { text: number?.category ?? '—' }, label('提出日期'), { text: dayOf(submittedOn) }],
      wide('形成方式', content.formedBy.map((way) => formedBy[way]).join('、')),
      wide(
        '公开方式',
        publicities[content.publicity] + (content.closedReason ? `：${content.closedReason}` : ''),
      ),
      wide('书面答复', content.referenceOnly ? '仅供工作参考，不需书面答复' : '需要'),
      wide('意向单位', content.suggestedUnits.map(({ name }) => name).join('、')),
      ...(named('separate') ? [wide('分办单位', named('separate'))] : [wide('主办单位', named('lead'))]),
      wide('会办单位', named('supporting')),
      ...(reply ? [wide('答复期限', dayOf(reply.due))] : []),
    ],
    { textSize: size.small4, minHeight: 440 },
  )
}

/** Those who read the text and signed; whoever was asked and has not answered stands behind nothing. */
function signersOf({ cosigners }: CaseView): string[] {
  return cosigners
    .filter(({ state }) => state === 'signed')
    .map(({ name, delegation }) => (delegation ? `${name}（${delegation}）` : name))
}

function signature({ author, submittedOn }: CaseView): Block[] {
  const layout = { alignment: AlignmentType.RIGHT, indent: { right: size.third * 20 } }
  return [
    line('', {}),
    line(`领衔代表：${author.name}`, {}, { ...layout, keepNext: true }),
    line(dayOf(submittedOn), {}, layout),
  ]
}

const dayOf = (day: string | undefined) => (day ? spelledDay(day) : '—')
