import type { SuggestionEvent } from '@/domain/suggestion/events'
import type { Category, Stage, Suggestion } from '@/domain/suggestion/suggestion'
import type { CaseCore } from '../cases/core'

export type SuggestionDoc = CaseCore<Suggestion, SuggestionEvent> & {
  stage: Stage
  /** Unique: a number is given once in a session; an unnumbered case stands under its own id. */
  noKey: string
  authorId: string
  /** Every deputy who has to do with it: the author, co-signers, those asked to sign, authors of merged cases. */
  partyIds: string[]
  unitIds: string[]
  session?: string
  no?: number
  handedOver: boolean
  category?: Category
  /** What of it can be looked for: number, title, deputy, delegation, units. */
  tokens: string[]
  wakeOn?: string
}
