import type { AskAnswer, NoContact, Outcome, RedactionCode, ReplyClass } from '@/domain/suggestion/reply'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { isPlainDate } from '@/domain/shared/plain-date'

/** A reply as it is being typed: every ask has a place, and nothing is chosen for anybody. */
export type TypedAnswer = { outcome: Outcome | undefined; text: string; reason: string }
export type TypedPromise = { what: string; measure: string; due: string; section: string }

export type TypedReply = {
  answers: TypedAnswer[]
  replyClass: ReplyClass | undefined
  classReason: string
  promises: TypedPromise[]
  contactName: string
  contactPhone: string
  open: boolean | undefined
  closedCode: RedactionCode | undefined
  disclosureNote: string
  noContact: NoContact['reason'] | undefined
  noContactNote: string
}

/** What is kept on the server, or an empty form with a place for each ask. */
export function typedFrom({ content, draft }: CaseView): TypedReply {
  return {
    answers: content.asks.map((_ask, index) => {
      const known = draft?.answers.find(({ ask }) => ask === index + 1)
      return { outcome: known?.outcome, text: known?.text ?? '', reason: known?.reason ?? '' }
    }),
    replyClass: draft?.replyClass,
    classReason: draft?.classReason ?? '',
    promises: draft?.promises.map((promise) => ({ ...promise })) ?? [],
    contactName: draft?.contactName ?? '',
    contactPhone: draft?.contactPhone ?? '',
    open: draft?.disclosure?.open,
    closedCode: draft?.disclosure?.code,
    disclosureNote: draft?.disclosure?.note ?? '',
    noContact: draft?.noContact?.reason,
    noContactNote: draft?.noContact?.note ?? '',
  }
}

/** The answers that have been begun, as the action takes them. */
export function answersOf(typed: TypedReply): AskAnswer[] {
  return typed.answers.flatMap(({ outcome, text, reason }, index) =>
    outcome ? [{ ask: index + 1, outcome, text, reason: outcome === 'adopted' ? '' : reason }] : [],
  )
}

/** The asks of which something is written but no outcome chosen: the server cannot keep these yet. */
export function undecidedAsks(typed: TypedReply): number[] {
  return typed.answers.flatMap(({ outcome, text, reason }, index) =>
    !outcome && (text.trim() || reason.trim()) ? [index + 1] : [],
  )
}

/** The input of draftReply. */
export function inputOf(typed: TypedReply, ready: boolean): object {
  const { replyClass, classReason, contactName, contactPhone, open, closedCode, disclosureNote, noContact } =
    typed
  return {
    answers: answersOf(typed),
    ...(replyClass && { replyClass }),
    classReason: replyClass === 'C' || replyClass === 'D' ? classReason : '',
    promises: typed.promises,
    contactName,
    contactPhone,
    ...(open !== undefined && {
      disclosure: { open, note: disclosureNote, ...(!open && closedCode && { code: closedCode }) },
    }),
    ...(noContact && { noContact: { reason: noContact, note: typed.noContactNote } }),
    ready,
  }
}

/** The same as the domain's checks read it. */
export function checked(typed: TypedReply) {
  return {
    answers: answersOf(typed),
    replyClass: typed.replyClass,
    classReason: typed.classReason,
    promises: typed.promises.flatMap(({ due, ...rest }) => (isPlainDate(due) ? [{ ...rest, due }] : [])),
    contactName: typed.contactName,
    contactPhone: typed.contactPhone,
    disclosure:
      typed.open === undefined
        ? undefined
        : {
            open: typed.open,
            note: typed.disclosureNote,
            ...(typed.closedCode && { code: typed.closedCode }),
          },
  }
}
