import { refuse, type Refusal } from '../shared/refusal'
import type { Contact, Part } from './suggestion'
import type { NoContact, ReplyDraft } from './reply'

/** What a reply still lacks, one sentence each, in the order of the form. Empty: it may be sent for signing. */
export type Gap = { where: string; message: string }

type Draft = Pick<
  ReplyDraft,
  'answers' | 'replyClass' | 'classReason' | 'promises' | 'disclosure' | 'contactName' | 'contactPhone'
>

/** Ask-by-ask coverage: 逐条回应，一条都不能少。 */
export function draftGaps(asks: readonly number[], draft: Draft): Gap[] {
  const gaps: Gap[] = []
  asks.forEach((number) => {
    const answer = draft.answers.find((candidate) => candidate.ask === number)
    if (!answer?.text.trim()) gaps.push({ where: `ask-${number}`, message: `回应诉求 ${number}` })
    else if (answer.outcome !== 'adopted' && !answer.reason.trim()) {
      gaps.push({ where: `ask-${number}`, message: `写明诉求 ${number} 未采纳部分的理由` })
    }
  })
  gaps.push(...classGaps(draft))
  if (!draft.contactName.trim() || !draft.contactPhone.trim()) {
    gaps.push({ where: 'contact', message: '填写联系人和电话' })
  }
  if (!draft.disclosure) gaps.push({ where: 'disclosure', message: '作出公开审查' })
  else if (!draft.disclosure.open && (!draft.disclosure.code || !draft.disclosure.note.trim())) {
    gaps.push({ where: 'disclosure', message: '写明不公开的理由' })
  }
  return gaps
}

/** A with open promises, B without a dated promise, C without a reason: each is blocked. */
export function classGaps({ replyClass, promises, classReason }: Draft): Gap[] {
  switch (replyClass) {
    case undefined:
      return [{ where: 'class', message: '选择答复类别' }]
    case 'A':
      if (promises.length === 0) return []
      return [{ where: 'class', message: `不能选 A 类：还有 ${promises.length} 项承诺没完成` }]
    case 'B':
      if (promises.length > 0) return []
      return [{ where: 'class', message: 'B 类须至少写明一项有时限的承诺' }]
    case 'C':
      if (classReason.trim()) return []
      return [{ where: 'class', message: 'C 类须写明暂不能解决的理由' }]
    case 'D':
      if (classReason.trim()) return []
      return [{ where: 'class', message: 'D 类须写明留作参考的理由' }]
    default:
      return replyClass satisfies never
  }
}

/** The asks this unit answers, by number: all of them, unless the case is 分办. */
export function asksOf(
  s: {
    units: readonly { unit: { id: string }; part: Part; asks: readonly number[] }[]
    content: { asks: readonly string[] }
  },
  unitId: string | undefined,
): number[] {
  const duty = s.units.find(({ unit }) => unit.id === unitId)
  return duty?.part === 'separate' ? [...duty.asks] : s.content.asks.map((_ask, index) => index + 1)
}

/**
 * 代表法第五十一条：承办单位应当与代表联系沟通，充分听取意见。 A contact confirmed by the deputy, or a stated reason.
 * `contacts` are those of this unit in this round; a screen may ask it too.
 */
export function contactGap(
  contacts: readonly { state: Contact['state']; on: string }[],
  noContact: NoContact | undefined,
): Gap | undefined {
  if (contacts.some((contact) => contact.state === 'confirmed')) return undefined
  if (noContact?.reason === 'refused') return undefined
  if (noContact?.reason === 'unreachable') {
    // 同一天打三个电话，只算联系过一次。
    const days = new Set(contacts.filter(({ state }) => state === 'missed').map(({ on }) => on)).size
    if (days >= 3) return undefined
    return { where: 'contacts', message: `在 3 个不同的日子联系不上（现有 ${days} 天）` }
  }
  if (contacts.some((contact) => contact.state === 'waiting')) {
    return { where: 'contacts', message: '等代表确认沟通' }
  }
  return { where: 'contacts', message: '沟通确认' }
}

export function gapsRefusal(gaps: readonly Gap[]): Refusal | undefined {
  if (gaps.length === 0) return undefined
  return refuse('incomplete', `还差 ${gaps.length} 项：${gaps.map((gap) => gap.message).join('、')}`)
}
