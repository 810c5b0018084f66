import { accept } from './accept'
import { confirmContact } from './confirm-contact'
import { confirmFulfilment } from './confirm-fulfilment'
import { decline } from './decline'
import { dispatch } from './dispatch'
import { disputeContact } from './dispute-contact'
import { disputeFulfilment } from './dispute-fulfilment'
import { draftReply } from './draft-reply'
import { handOver } from './hand-over'
import { issueReply } from './issue-reply'
import { lapseRating } from './lapse-rating'
import { logContact } from './log-contact'
import { publish } from './publish'
import { rate } from './rate'
import { receiveMotion } from './receive-motion'
import { recordProgress } from './record-progress'
import { returnForRevision } from './return-for-revision'
import { saveDraft } from './save-draft'
import { sendDraftBack } from './send-draft-back'
import { sign } from './sign'
import { submit } from './submit'
import { withdraw } from './withdraw'
import { withhold } from './withhold'

/** Every verb of a suggestion, in the order its buttons appear. */
export const actions = {
  saveDraft,
  submit,
  receiveMotion,
  accept,
  returnForRevision,
  decline,
  handOver,
  dispatch,
  sign,
  logContact,
  confirmContact,
  disputeContact,
  draftReply,
  issueReply,
  sendDraftBack,
  rate,
  lapseRating,
  recordProgress,
  confirmFulfilment,
  disputeFulfilment,
  publish,
  withhold,
  withdraw,
}

export type Verb = keyof typeof actions
