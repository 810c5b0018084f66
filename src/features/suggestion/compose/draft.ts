import type { FormedBy, Publicity, RelatesTo } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'

/** What is being written; the input of saveDraft and of submit alike. */
export type Draft = {
  title: string
  facts: string
  asks: string[]
  formedBy: FormedBy[]
  publicity: Publicity
  closedReason: string
  suggestedUnits: string[]
  referenceOnly: boolean
  relatesTo: RelatesTo[]
  /** Ids of files that the server has kept; absent when there are none. */
  attachments?: string[]
}

export const blankDraft: Draft = {
  title: '',
  facts: '',
  asks: [''],
  formedBy: [],
  publicity: 'full',
  closedReason: '',
  suggestedUnits: [],
  referenceOnly: false,
  relatesTo: [],
}

/** The draft as the server keeps it. */
export function draftOf({ title, content }: Pick<CaseView, 'title' | 'content'>): Draft {
  const { facts, asks, formedBy, publicity, closedReason, suggestedUnits, referenceOnly } = content
  return {
    title,
    facts,
    asks: asks.length > 0 ? asks : [''],
    formedBy,
    publicity,
    closedReason,
    suggestedUnits: suggestedUnits.map(({ id }) => id),
    referenceOnly,
    relatesTo: content.relatesTo.map(({ id, kind }) => ({ id, kind })),
    ...(content.attachments.length > 0 && { attachments: content.attachments.map(({ id }) => id) }),
  }
}

export function isBlank(draft: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(blankDraft)
}
