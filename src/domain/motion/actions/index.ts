import { acknowledgeDecision } from './acknowledge-decision'
import { checkItem } from './check-item'
import { close } from './close'
import { convert } from './convert'
import { cosign } from './cosign'
import { decideWithdrawal } from './decide-withdrawal'
import { declineCosign } from './decline-cosign'
import { defer } from './defer'
import { fileReport } from './file-report'
import { giveOpinion } from './give-opinion'
import { inviteCosigners } from './invite-cosigners'
import { missCutOff } from './miss-cut-off'
import { putOnAgenda } from './put-on-agenda'
import { recordProgress } from './record-progress'
import { recordResolution } from './record-resolution'
import { recordVote } from './record-vote'
import { register } from './register'
import { remind } from './remind'
import { requestWithdrawal } from './request-withdrawal'
import { returnMotion } from './return-motion'
import { reviseText } from './revise-text'
import { revokeCosign } from './revoke-cosign'
import { saveDraft } from './save-draft'
import { setItem } from './set-item'
import { submit } from './submit'
import { takeOver } from './take-over'
import { withdraw } from './withdraw'

/** Every verb of a motion, in the order its buttons appear. */
export const actions = {
  saveDraft,
  inviteCosigners,
  cosign,
  declineCosign,
  reviseText,
  submit,
  register,
  returnMotion,
  giveOpinion,
  putOnAgenda,
  defer,
  convert,
  acknowledgeDecision,
  fileReport,
  recordVote,
  recordResolution,
  setItem,
  takeOver,
  recordProgress,
  checkItem,
  close,
  requestWithdrawal,
  decideWithdrawal,
  revokeCosign,
  withdraw,
  missCutOff,
  remind,
}

export type Verb = keyof typeof actions
