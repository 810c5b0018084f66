import type { EventType, RecordedEvent } from '../../../src/domain/suggestion/events'

type Expected = 'somebody' | 'nobody' | 'perhaps'

/** Which facts are news to somebody who did not do them. By hand: the message follows the fact, not the other way round. */
const news: Record<EventType, Expected> = {
  draftSaved: 'nobody',
  submitted: 'nobody', // the inbox of 代表工委 has it
  receivedFromMotion: 'nobody',
  returned: 'nobody', // the author's inbox has it
  declined: 'somebody',
  cosignersInvited: 'nobody',
  cosigned: 'somebody',
  cosignDeclined: 'somebody',
  supplemented: 'nobody',
  withdrawalProposed: 'nobody',
  withdrawalAgreed: 'nobody',
  withdrawalRefused: 'somebody',
  withdrawn: 'perhaps', // before 分办, with nobody else signed, there is nobody to tell
  mergedInto: 'somebody',
  joined: 'nobody',
  accepted: 'somebody',
  handedOver: 'somebody',
  dispatched: 'somebody',
  dispatchedSeparately: 'somebody',
  returnRequested: 'nobody',
  returnGranted: 'somebody',
  returnRefused: 'somebody',
  carriedOver: 'somebody',
  signed: 'nobody',
  contactLogged: 'nobody',
  contactConfirmed: 'nobody',
  contactDisputed: 'nobody',
  opinionSubmitted: 'nobody',
  opinionRejected: 'somebody',
  extensionRequested: 'nobody',
  extensionForwarded: 'nobody',
  extensionGranted: 'somebody',
  extensionRefused: 'somebody',
  keySupervisionMarked: 'somebody',
  leadingLeaderAssigned: 'somebody',
  urged: 'somebody',
  reminded: 'somebody',
  replyDrafted: 'nobody',
  draftSentBack: 'nobody',
  replyIssued: 'nobody', // the raters' inboxes have it
  rated: 'perhaps',
  ratingLapsed: 'perhaps',
  convened: 'somebody',
  progressRecorded: 'nobody',
  fulfilmentConfirmed: 'nobody',
  fulfilmentDisputed: 'nobody',
  promiseCheckOpened: 'nobody',
  published: 'somebody',
  publicationCorrected: 'nobody',
  withheld: 'somebody',
  reclassified: 'somebody',
  markedExcellent: 'somebody',
}

export function telling(event: RecordedEvent): Expected {
  if (event.type === 'rated' || event.type === 'ratingLapsed') {
    if (event.next === 'redo') return 'somebody'
    if (event.next === 'settle' || event.next === 'wait') return 'nobody'
  }
  return news[event.type]
}
