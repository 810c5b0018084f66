import type { ContactWay } from '../../src/domain/suggestion/suggestion'
import type {
  AskAnswer,
  NoContact,
  RedactionCode,
  ReplyClass,
  Satisfaction,
} from '../../src/domain/suggestion/reply'
import type { declineCodes } from '../../src/domain/suggestion/actions/decline'
import type { returnCodes } from '../../src/domain/suggestion/actions/return-for-revision'
import { sessions, type SessionYear } from '../congresses'
import { documentNo, telephone } from '../letterhead'
import type { By, Matter, Part, Scene, Step } from './story'
import { dayOf, type When } from './time'

/* The verbs of a suggestion as a story tells them. */

const one = (verb: Step['verb'], by: By, input: (scene: Scene) => object, on?: When): Part => {
  return () => [{ verb, by, input, ...(on && { on }) }]
}

const contentOf = ({ title, facts, asks, formedBy, publicity, closedReason, lead }: Matter) => ({
  title,
  facts,
  asks,
  formedBy: formedBy ?? ['visit'],
  publicity: publicity ?? 'full',
  closedReason: closedReason ?? '',
  suggestedUnits: [lead],
})

export const drafted =
  (on?: When): Part =>
  (matter) => [{ verb: 'saveDraft', by: 'author', input: () => contentOf(matter), ...(on && { on }) }]

export const submitted =
  (on?: When): Part =>
  (matter) => [{ verb: 'submit', by: 'author', input: () => contentOf(matter), ...(on && { on }) }]

export const returned = (code: keyof typeof returnCodes, note: string, on?: When) =>
  one('returnForRevision', 'office', () => ({ code, note }), on)

export const declined = (code: keyof typeof declineCodes, note: string, on?: When) =>
  one('decline', 'office', () => ({ code, note }), on)

export const withdrawn = (reason: string, on?: When) => one('withdraw', 'author', () => ({ reason }), on)

export const accepted =
  (no: number, session: SessionYear = 2026, on?: When): Part =>
  ({ category }) => [
    {
      verb: 'accept',
      by: 'office',
      input: () => ({ no, session: sessions[session], category }),
      ...(on && { on }),
    },
  ]

export const handedOver = (on?: When) => one('handOver', 'office', () => ({ note: '' }), on)

export const dispatched =
  (on?: When): Part =>
  ({ lead, supporting = [] }) => [
    {
      verb: 'dispatch',
      by: 'government',
      input: () => ({ lead, supporting, note: '' }),
      ...(on && { on }),
    },
  ]

/** Every unit signs, the lead first; `but` names those that have not yet. */
export const signed =
  (...but: string[]): Part =>
  ({ lead, supporting = [] }) =>
    [lead, ...supporting]
      .filter((unit) => !but.includes(unit))
      .map((unit) => ({ verb: 'sign', by: 'handler', unit, input: () => ({}) }))

/** A talk with the deputy, about all asks unless told otherwise. */
export const contact = (way: ContactWay, note: string, { asks, on }: { asks?: number[]; on?: When } = {}) =>
  one(
    'logContact',
    'handler',
    ({ s, on: day, actor }) => ({
      on: day,
      way,
      who: actor.name,
      reached: true,
      asks: asks ?? s.content.asks.map((_, index) => index + 1),
      note,
    }),
    on,
  )

export const missed = (note: string, on?: When) =>
  one(
    'logContact',
    'handler',
    ({ on: day, actor }) => ({ on: day, way: 'phone', who: actor.name, reached: false, asks: [], note }),
    on,
  )

const waitingContact = ({ s }: Scene) => s.contacts.find(({ state }) => state === 'waiting')?.id

export const confirmed = (on?: When) =>
  one('confirmContact', 'author', (scene) => ({ contact: waitingContact(scene) }), on)

export const disputed = (note: string, on?: When) =>
  one('disputeContact', 'author', (scene) => ({ contact: waitingContact(scene), note }), on)

/** How an ask is answered: adopted, adopted in part, or not, with the reason. */
export type AnswerText = Omit<AskAnswer, 'ask'>
export const yes = (text: string): AnswerText => ({ outcome: 'adopted', text, reason: '' })
export const partly = (text: string, reason: string): AnswerText => ({ outcome: 'partly', text, reason })
export const no = (text: string, reason: string): AnswerText => ({ outcome: 'notAdopted', text, reason })

export type PromiseText = { what: string; measure: string; due: When; section: string }

export type ReplyText = {
  replyClass?: ReplyClass
  answers: AnswerText[]
  classReason?: string
  promises?: PromiseText[]
  closed?: { code: RedactionCode; note: string }
  noContact?: NoContact
}

/** The reply as the handler writes it: sent to the head for signing unless it is still in work. */
export const reply = (text: ReplyText, { ready = true, on }: { ready?: boolean; on?: When } = {}): Part =>
  one('draftReply', 'handler', (scene) => replyInput(text, ready, scene), on)

function replyInput(text: ReplyText, ready: boolean, { s, time, actor }: Scene) {
  const { closed } = text
  return {
    answers: text.answers.map((answer, index) => ({ ask: index + 1, ...answer })),
    ...(text.replyClass && { replyClass: text.replyClass }),
    classReason: text.classReason ?? '',
    promises: (text.promises ?? []).map((promise) => ({ ...promise, due: dayOf(promise.due, time) })),
    contactName: actor.name,
    contactPhone: telephone(s),
    disclosure: closed ? { open: false, ...closed } : { open: true, note: '可以公开' },
    ...(text.noContact && { noContact: text.noContact }),
    ready,
  }
}

export const sentBack = (note: string, on?: When) => one('sendDraftBack', 'head', () => ({ note }), on)

export const issued = (on?: When) =>
  one('issueReply', 'head', ({ s, on: day }) => ({ documentNo: documentNo(s, day) }), on)

export const rated = (
  attitude: Satisfaction,
  result: Satisfaction,
  { comment = '', why = '', on }: { comment?: string; why?: string; on?: When } = {},
) => one('rate', 'author', () => ({ attitude, result, comment, why }), on)

export const lapsed = () => one('lapseRating', 'clock', () => ({}))

const promiseId = ({ s }: Scene, n: number) => s.promises[n - 1]?.id

export const progress = (n: number, note: string, on?: When) =>
  one('recordProgress', 'handler', (scene) => ({ commitment: promiseId(scene, n), note, done: false }), on)

export const claimed = (n: number, note: string, on?: When) =>
  one('recordProgress', 'handler', (scene) => ({ commitment: promiseId(scene, n), note, done: true }), on)

export const kept = (n: number, on?: When) =>
  one('confirmFulfilment', 'author', (scene) => ({ commitment: promiseId(scene, n) }), on)

export const broken = (n: number, note: string, on?: When) =>
  one('disputeFulfilment', 'author', (scene) => ({ commitment: promiseId(scene, n), note }), on)

export const published = (hide: { line: number; code: RedactionCode }[] = [], on?: When) =>
  one('publish', 'office', () => ({ hide }), on)

export const withheld = (code: RedactionCode, note: string) =>
  one('withhold', 'office', () => ({ code, note }))
