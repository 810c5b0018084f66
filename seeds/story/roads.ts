import type { ContactWay } from '../../src/domain/suggestion/suggestion'
import type { SessionYear } from '../congresses'
import {
  accepted,
  confirmed,
  contact,
  dispatched,
  handedOver,
  issued,
  reply,
  signed,
  submitted,
  type ReplyText,
} from './steps'
import type { Part } from './story'
import { dayOf, workingDaysBefore, type When } from './time'

/* Stretches of the main road that many stories share. */

const join =
  (...parts: Part[]): Part =>
  (matter) =>
    parts.flatMap((part) => part(matter))

/** Submitted, numbered and with the government office. `on` is the day of handing over. */
export const numbered = (no: number, on?: When, session?: SessionYear): Part =>
  join(submitted(), accepted(no, session), handedOver(on))

/** In the hands of the units, all signed. */
export const inHand = (no: number, on?: When, session?: SessionYear): Part =>
  join(numbered(no, on, session), dispatched(), signed())

/** A talk with the deputy, confirmed. */
export const met = (way: ContactWay, note: string, on?: When): Part =>
  join(contact(way, note, on ? { on } : {}), confirmed())

export type Answered = ReplyText & {
  no: number
  session?: SessionYear
  /** The day of handing over; or else that of the reply is fixed. */
  on?: When
  met: [way: ContactWay, note: string]
  issuedOn?: When
}

/** All the way to the signed reply. */
export const answered = ({ no, session, on, met: [way, note], issuedOn, ...text }: Answered): Part =>
  join(
    inHand(no, on, session),
    met(way, note),
    reply(text, issuedOn ? { on: (time) => workingDaysBefore(dayOf(issuedOn, time), 2, time.holidays) } : {}),
    issued(issuedOn),
  )
