import type { Actor } from '@/domain/people/people'
import type { Content } from '@/domain/suggestion/suggestion'
import * as cast from './cast'
import { contact, content, dissatisfied, draft, goodInput, satisfied, waitingContact } from './inputs'
import { mergedInto, openCase } from './others'
import { does, on, type Step, type Story } from './story'

/* What happens in a story, step by step, each on its usual day: 第 047 号, handed over 2026-02-03. */

type Change<T> = Partial<{ [K in keyof T]: unknown }>

const { author, cosigner, deputyOffice, governmentOffice, leadHandler, leadHead, supportingHandler } = cast

export const draftSaved = does(author, 'saveDraft', () => ({ ...content, facts: '' }), '2026-01-20')

export const submittedWith = (change: Change<Content>) =>
  does(author, 'submit', () => ({ ...content, ...change }), '2026-01-26')
export const submitted = submittedWith({})

export const returned = does(deputyOffice, 'returnForRevision', goodInput.returnForRevision, '2026-01-27')
export const declined = does(deputyOffice, 'decline', goodInput.decline, '2026-01-28')
export const accepted = does(deputyOffice, 'accept', goodInput.accept, '2026-01-28')
export const withdrawn = does(author, 'withdraw', goodInput.withdraw)
export const handedOver = does(deputyOffice, 'handOver', goodInput.handOver, '2026-02-03')
export const dispatched = does(governmentOffice, 'dispatch', goodInput.dispatch, '2026-02-12')

export const signedBy = (handler: Actor) => does(handler, 'sign', goodInput.sign, '2026-02-13')
export const signed = signedBy(leadHandler)

export const contacted = does(leadHandler, 'logContact', (story) => contact(story), '2026-03-05')
export const missedOnce = does(
  leadHandler,
  'logContact',
  (story) => contact(story, { reached: false, asks: [], way: 'phone', note: '电话没有接通' }),
  '2026-03-05',
)
export const confirmed = does(
  author,
  'confirmContact',
  (story) => ({ contact: waitingContact(story) }),
  '2026-03-06',
)
export const disputed = does(author, 'disputeContact', goodInput.disputeContact, '2026-03-06')

export const draftedWith = (change: Parameters<typeof draft>[1]) =>
  does(leadHandler, 'draftReply', (story) => draft(story.today, change), '2026-04-15')
export const readiedWith = (change: Parameters<typeof draft>[1] = {}) =>
  draftedWith({ ...change, ready: true })
export const readied = readiedWith()
export const sentBack = does(leadHead, 'sendDraftBack', goodInput.sendDraftBack, '2026-04-16')
export const issued = does(leadHead, 'issueReply', goodInput.issueReply, '2026-04-17')

export const ratedWith = (change: object) =>
  does(author, 'rate', () => ({ ...satisfied, ...change }), '2026-04-22')
export const rated = ratedWith({})
export const ratedDissatisfied = ratedWith(dissatisfied)
export const lapsed = does(cast.clock, 'lapseRating', goodInput.lapseRating, '2026-05-13')

export const claimed = does(leadHandler, 'recordProgress', goodInput.recordProgress, '2026-05-14')
export const fulfilled = does(author, 'confirmFulfilment', goodInput.confirmFulfilment, '2026-05-15')
export const unfulfilled = does(author, 'disputeFulfilment', goodInput.disputeFulfilment, '2026-05-15')

export const published = does(deputyOffice, 'publish', goodInput.publish, '2026-05-18')
export const invited = does(author, 'inviteCosigners', goodInput.inviteCosigners, '2026-01-26')
export const cosigned = does(cosigner, 'cosign', goodInput.cosign, '2026-01-27')
export const supplemented = does(author, 'supplement', goodInput.supplement, '2026-02-04')
export const agreedToWithdraw = does(cosigner, 'agreeWithdrawal', goodInput.agreeWithdrawal)
export const recordedWithdrawal = does(deputyOffice, 'recordWithdrawal', goodInput.recordWithdrawal)
export const merged: Step = (story) =>
  story.beside(openCase('s-050')).and(does(deputyOffice, 'merge', goodInput.merge, '2026-01-27'))
/** s-051 has been merged into this case. */
export const joined: Step = (story) =>
  story.beside(mergedInto('s-051', 's-047')).and(does(cast.clock, 'join', goodInput.join, '2026-01-27'))
export const dispatchedSeparately = does(
  governmentOffice,
  'dispatchSeparately',
  goodInput.dispatchSeparately,
  '2026-02-12',
)
export const returnAsked = does(leadHandler, 'requestReturn', goodInput.requestReturn, '2026-02-13')
export const returnRefused = does(governmentOffice, 'decideReturn', goodInput.decideReturn, '2026-02-16')
export const opined = does(supportingHandler, 'submitOpinion', goodInput.submitOpinion, '2026-03-02')
export const opinionRejected = does(
  leadHandler,
  'rejectEmptyOpinion',
  goodInput.rejectEmptyOpinion,
  '2026-03-03',
)
export const extensionAsked = does(
  leadHandler,
  'requestExtension',
  () => ({ reason: '涉及三家单位用地协调，需要再论证', until: '2026-07-03' }),
  '2026-04-20',
)
export const extensionForwarded = does(
  governmentOffice,
  'forwardExtension',
  goodInput.forwardExtension,
  '2026-04-21',
)
export const extensionGranted = does(deputyOffice, 'decideExtension', goodInput.decideExtension, '2026-04-22')
export const markedKey = does(deputyOffice, 'markKeySupervision', goodInput.markKeySupervision, '2026-02-05')
export const urged = does(author, 'urge', goodInput.urge, '2026-04-20')
export const convened = does(deputyOffice, 'convene', goodInput.convene, '2026-06-01')
export const promiseCheckOpened = does(
  cast.clock,
  'openPromiseCheck',
  goodInput.openPromiseCheck,
  '2026-10-01',
)
export const withheld = does(deputyOffice, 'withhold', goodInput.withhold, '2026-05-18')

const road =
  (...steps: Step[]): Step =>
  (story: Story) =>
    story.and(...steps)

/* The main road in longer strides. */
export const tillHandedOver = road(submitted, accepted, handedOver)
export const tillSigned = road(tillHandedOver, dispatched, signed)
export const tillTalked = road(tillSigned, contacted, confirmed)
export const tillReplied = road(tillTalked, readied, issued)
/** A reply of class A: nothing is promised, so the rating closes the case. */
export const repliedAsSolved = road(tillTalked, readiedWith({ replyClass: 'A', promises: [] }), issued)
export const tillRedo = road(tillReplied, ratedDissatisfied)
/** 联名：代表丙 has signed. */
export const tillJoint = road(submitted, invited, cosigned)
export const repliedAgain = road(contacted, confirmed, readied, issued)
/** The second round, too, was rated 不满意. */
export const tillConvene = road(tillRedo, on('2026-05-08'), repliedAgain, ratedDissatisfied)
