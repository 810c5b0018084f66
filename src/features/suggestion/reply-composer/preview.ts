import { outcomes } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'
import type { LetterLine } from '@/ui/letter/Letter'
import { answersOf, type TypedReply } from './draft'

/** The letter while it is typed: the same order as the one that will be signed, which the server draws. */
export function previewOf(view: CaseView, typed: TypedReply): LetterLine[] {
  const unit = view.units.find(({ part }) => part === 'lead')?.name ?? ''
  const paragraph = (text: string): LetterLine => ({ kind: 'paragraph', text })
  return [
    { kind: 'org', text: unit },
    { kind: 'documentNo', text: '（签发时编号）' },
    {
      kind: 'title',
      text: `关于${view.number?.session ?? ''}第${String(view.number?.no ?? '').padStart(3, '0')}号建议的答复`,
    },
    { kind: 'to', text: `${view.author.name}：` },
    paragraph(`您提出的“${view.title}”收悉，经研究，现答复如下。`),
    ...answersOf(typed).map(({ ask, outcome, text, reason }) =>
      paragraph(
        `${ask}、关于“${view.content.asks[ask - 1] ?? ''}”。${outcomes[outcome]}。${text}${reason && `未采纳部分：${reason}`}`,
      ),
    ),
    ...typed.promises
      .filter(({ what }) => what)
      .map(({ what, due }) => paragraph(`承诺：${what}${due && `，${due} 前完成`}。`)),
    paragraph('感谢您对我们工作的关心和支持。'),
    { kind: 'org-end', text: unit },
    { kind: 'contact', text: `联系人：${typed.contactName}　电话：${typed.contactPhone}` },
  ]
}
