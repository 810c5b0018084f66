import type { PersonRef, Role, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { ClassInForce, ReplyClass } from './reply'

/* What a case carries beside its main road; the rules over it are in joint.ts, returns.ts, opinions.ts and the actions. */

/** A deputy asked to put a name to it. `lapsed`: the text was changed after the signature. */
export type Cosigner = {
  person: PersonRef
  delegation: string
  state: 'invited' | 'signed' | 'declined' | 'lapsed'
  on: PlainDate
}

/** A suggestion that was merged into this one: its text is kept and its deputies are answered like the author. */
export type Joined = {
  case: string
  no?: number
  title: string
  facts: string
  asks: string[]
  author: PersonRef & { delegation: string }
  cosigners: PersonRef[]
  on: PlainDate
}

/** A wish to withdraw that waits for the others who signed, and once dispatched for 代表工委 to record it. */
export type Withdrawal = { reason: string; on: PlainDate; agreed: string[] }

/** A unit that holds the matter not to be its own says so in writing and names a better one; 区政府办 decides. */
export type ReturnRequest = {
  id: string
  unit: UnitRef
  reason: string
  suggested?: UnitRef
  on: PlainDate
  by: PersonRef
  state: 'asked' | 'granted' | 'refused'
  decision?: { note: string; on: PlainDate; to?: UnitRef; final: boolean }
}

/** 延期只有一次：经办单位申请，区政府办转报，代表工委决定。 */
export type Extension = {
  unit: UnitRef
  reason: string
  until: PlainDate
  on: PlainDate
  state: 'asked' | 'forwarded' | 'granted' | 'refused'
  opinion?: string
  decision?: { note: string; on: PlainDate }
}

/** 领办 (a leader of the government takes it in hand) or 督办 (a leader of the standing committee supervises it). */
export type LedBy = { leader: PersonRef; note: string; on: PlainDate }

export type Urge = { by: PersonRef; role: Role; note: string; on: PlainDate; to: string }

/** The meeting called after a second 不满意, and what it decided. */
export type Convened = {
  round: number
  on: PlainDate
  attended: string
  opinion: string
  next: 'redo' | 'settle'
}

/** The opinion of a 会办 unit for the lead; an empty one is sent back. */
export type Opinion = {
  text: string
  on: PlainDate
  by: PersonRef
  rejected?: { reason: string; on: PlainDate }
}

export type Reclassified = { from: ReplyClass; to: ClassInForce; reason: string; on: PlainDate }
