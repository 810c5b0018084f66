import { accept } from './accept'
import { agreeWithdrawal } from './agree-withdrawal'
import { assignLeadingLeader } from './assign-leading-leader'
import { carryOver } from './carry-over'
import { confirmContact } from './confirm-contact'
import { confirmFulfilment } from './confirm-fulfilment'
import { convene } from './convene'
import { correctPublication } from './correct-publication'
import { cosign } from './cosign'
import { decideExtension } from './decide-extension'
import { decideReturn } from './decide-return'
import { decline } from './decline'
import { declineCosign } from './decline-cosign'
import { dispatch } from './dispatch'
import { dispatchSeparately } from './dispatch-separately'
import { disputeContact } from './dispute-contact'
import { disputeFulfilment } from './dispute-fulfilment'
import { draftReply } from './draft-reply'
import { forwardExtension } from './forward-extension'
import { handOver } from './hand-over'
import { inviteCosigners } from './invite-cosigners'
import { issueReply } from './issue-reply'
import { join } from './join'
import { lapseRating } from './lapse-rating'
import { logContact } from './log-contact'
import { markExcellent } from './mark-excellent'
import { markKeySupervision } from './mark-key-supervision'
import { merge } from './merge'
import { openPromiseCheck } from './open-promise-check'
import { publish } from './publish'
import { rate } from './rate'
import { receiveMotion } from './receive-motion'
import { reclassify } from './reclassify'
import { recordProgress } from './record-progress'
import { recordWithdrawal } from './record-withdrawal'
import { refuseWithdrawal } from './refuse-withdrawal'
import { rejectEmptyOpinion } from './reject-empty-opinion'
import { remind } from './remind'
import { requestExtension } from './request-extension'
import { requestReturn } from './request-return'
import { returnForRevision } from './return-for-revision'
import { saveDraft } from './save-draft'
import { sendDraftBack } from './send-draft-back'
import { sign } from './sign'
import { submit } from './submit'
import { submitOpinion } from './submit-opinion'
import { takeOver } from './take-over'
import { supplement } from './supplement'
import { urge } from './urge'
import { withdraw } from './withdraw'
import { withhold } from './withhold'

/** Every verb of a suggestion, in the order its buttons appear. */
export const actions = {
  saveDraft,
  submit,
  receiveMotion,
  inviteCosigners,
  cosign,
  declineCosign,
  supplement,
  accept,
  returnForRevision,
  decline,
  merge,
  join,
  handOver,
  dispatch,
  dispatchSeparately,
  assignLeadingLeader,
  markKeySupervision,
  sign,
  requestReturn,
  decideReturn,
  carryOver,
  takeOver,
  logContact,
  confirmContact,
  disputeContact,
  submitOpinion,
  rejectEmptyOpinion,
  draftReply,
  issueReply,
  sendDraftBack,
  requestExtension,
  forwardExtension,
  decideExtension,
  urge,
  rate,
  lapseRating,
  convene,
  recordProgress,
  confirmFulfilment,
  disputeFulfilment,
  openPromiseCheck,
  reclassify,
  markExcellent,
  publish,
  correctPublication,
  withhold,
  remind,
  withdraw,
  agreeWithdrawal,
  refuseWithdrawal,
  recordWithdrawal,
}

export type Verb = keyof typeof actions
