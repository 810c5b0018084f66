import { changesOf, type Piece } from '../shared/text-changes'
import { spelledDay } from '../shared/plain-date'
import type { RecordedEvent } from './events'
import { noContactReasons, outcomes, redactionCodes, type ReplyDraft } from './reply'

type Draft = Omit<ReplyDraft, 'by' | 'on'>

/** One thing of the reply that is not as it was when the head sent it back. */
export type DraftChange = { label: string; pieces: Piece[] }

/** The reply as this unit's head last sent it back; undefined when it never was in this round. */
export function sentBackDraft(events: readonly RecordedEvent[], unit: string): Draft | undefined {
  let [shown, back] = [undefined as Draft | undefined, undefined as Draft | undefined]
  for (const event of events) {
    if (event.type === 'replyDrafted' && event.unit.id === unit) shown = event.draft
    if (event.type === 'draftSentBack' && event.unit.id === unit) back = shown
    if (event.type === 'replyIssued' && event.reply.unit.id === unit) shown = back = undefined
  }
  return back
}

/** What changed since, ask by ask and field by field, in the order of the letter; what stayed is left out. */
export function draftChanges(before: Draft, after: Draft): DraftChange[] {
  const asks = [...new Set([...before.answers, ...after.answers].map(({ ask }) => ask))].sort((a, b) => a - b)
  const told = (draft: Draft) => [
    ...asks.flatMap((ask) => {
      const answer = draft.answers.find((one) => one.ask === ask)
      return [
        { label: `诉求 ${ask} 采纳情况`, text: answer ? outcomes[answer.outcome] : '' },
        { label: `诉求 ${ask} 回应`, text: answer?.text ?? '' },
        { label: `诉求 ${ask} 未采纳理由`, text: answer?.reason ?? '' },
      ]
    }),
    { label: '答复类别', text: draft.replyClass ? `${draft.replyClass} 类` : '' },
    { label: '类别理由', text: draft.classReason },
    { label: '承诺', text: draft.promises.map(promiseText).join('\n') },
    { label: '联系人', text: draft.contactName },
    { label: '联系电话', text: draft.contactPhone },
    { label: '公开审查', text: disclosureText(draft) },
    {
      label: '未沟通的说明',
      text: draft.noContact ? `${noContactReasons[draft.noContact.reason]}：${draft.noContact.note}` : '',
    },
  ]
  const now = told(after)
  return told(before).flatMap(({ label, text }, index) => {
    const then = now[index]?.text ?? ''
    return text === then ? [] : [{ label, pieces: changesOf(text, then) }]
  })
}

function promiseText({ what, measure, due, section }: Draft['promises'][number]): string {
  return `${what}，${spelledDay(due)}前，${measure}，${section}`
}

function disclosureText({ disclosure }: Draft): string {
  if (!disclosure) return ''
  const { open, code, note } = disclosure
  return [open ? '可以公开' : '不宜公开', code && redactionCodes[code], note].filter(Boolean).join('，')
}
