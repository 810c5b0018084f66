import type { PersonRef, Role, UnitRef } from '../people/people'
import type { Linked } from '../shared/hash-chain'
import type { PlainDate } from '../shared/plain-date'

/** Who did it, under which post: names are kept as they were on that day. */
export type By = { person: PersonRef; role: Role; post: string; unit?: UnitRef }

export type EventMeta = { at: number; on: PlainDate; by: By; requestId: string }

/** An event of any case kind as it is kept: linked to the one before it. */
export type Recorded<E> = E & EventMeta & Linked
