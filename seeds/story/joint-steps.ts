import type { Verb } from '../../src/domain/suggestion/actions'
import { signedText } from '../../src/domain/suggestion/joint'
import { sha256 } from '../sha256'
import type { UnitId } from '../units'
import { actorFor } from '../people'
import type { By, Part, Scene, Step } from './story'
import { caseIdOf } from './case-id'
import { dayOf, type When } from './time'

/* The verbs beside the main road, as a story tells them. */

const one =
  (verb: Verb, by: By, input: (scene: Scene) => object, more: Partial<Step> = {}): Part =>
  () => [{ verb, by, input, ...more }]

const at = (on?: When): Partial<Step> => (on ? { on } : {})

export const invitedCosigners = (...names: string[]): Part =>
  one('inviteCosigners', 'author', () => ({
    people: names.map((name) => actorFor('deputy', { name: `代表${name}` }).person.id),
  }))

export const cosigned = (deputy: string): Part =>
  one('cosign', 'cosigner', ({ s }) => ({ read: sha256(signedText(s.content)) }), { deputy, pace: [0, 0] })

export const declinedCosign = (deputy: string): Part =>
  one('declineCosign', 'cosigner', () => ({}), { deputy })

export const ratedBy = (deputy: string, result: 'satisfied' | 'fair' | 'dissatisfied', why = ''): Part =>
  one('rate', 'cosigner', () => ({ attitude: 'satisfied', result, comment: '', why }), {
    deputy,
    pace: [0, 1],
  })

export const supplemented = (text: string): Part => one('supplement', 'author', () => ({ text }))

export const proposedWithdrawal = (reason: string, on?: When): Part =>
  one('withdraw', 'author', () => ({ reason }), at(on))

/** Into the case with this title. */
export const mergedInto = (title: string, note: string): Part =>
  one('merge', 'office', () => ({ into: caseIdOf(title), note }))

export const dispatchedSeparately = (...units: [unit: UnitId, ...asks: number[]][]): Part =>
  one('dispatchSeparately', 'government', () => ({
    units: units.map(([unit, ...asks]) => ({ unit, asks })),
    note: '',
  }))

export const signedBy = (unit: UnitId): Part => one('sign', 'handler', () => ({}), { unit })

export const askedReturn = (unit: UnitId, suggested: UnitId, reason: string): Part =>
  one('requestReturn', 'handler', () => ({ reason, suggested }), { unit })

const asked = ({ s }: Scene) => s.returns.find(({ state }) => state === 'asked')?.id

export const returnGranted = (to: UnitId, note: string): Part =>
  one('decideReturn', 'government', (scene) => ({ request: asked(scene), grant: true, to, note }))

export const opined = (unit: UnitId, text: string): Part =>
  one('submitOpinion', 'handler', () => ({ text }), { unit })

export const opinionRejected = (unit: UnitId, reason: string): Part =>
  one('rejectEmptyOpinion', 'handler', () => ({ unit, reason }))

export const askedExtension = (until: When, reason: string, on?: When): Part =>
  one('requestExtension', 'handler', ({ time }) => ({ reason, until: dayOf(until, time) }), at(on))

export const forwardedExtension = (opinion: string): Part =>
  one('forwardExtension', 'government', () => ({ opinion }))

export const grantedExtension = (note: string): Part =>
  one('decideExtension', 'office', () => ({ grant: true, note }))

const leaderId = () => actorFor('leader').person.id

export const keySupervised = (note: string): Part =>
  one('markKeySupervision', 'office', () => ({ leader: leaderId(), note }))

export const led = (note: string): Part =>
  one('assignLeadingLeader', 'government', () => ({ leader: leaderId(), note }))

export const urged = (note: string, on?: When): Part => one('urge', 'author', () => ({ note }), at(on))

export const convened = (attended: string, opinion: string, next: 'redo' | 'settle'): Part =>
  one('convene', 'office', () => ({ attended, opinion, next }))

export const reclassified = (to: 'A' | 'B' | 'C' | 'broken', reason: string): Part =>
  one('reclassify', 'office', () => ({ to, reason }))

export const excellent = (note: string): Part => one('markExcellent', 'office', () => ({ note }))
