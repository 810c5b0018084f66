import { addMaterial } from './add-material'
import { answerVoice } from './answer-voice'
import { askLeave } from './ask-leave'
import { cancel } from './cancel'
import { checkIn } from './check-in'
import { checkInFor } from './check-in-for'
import { correctAttendance } from './correct-attendance'
import { decideLeave } from './decide-leave'
import { finish } from './finish'
import { giveOpinion } from './give-opinion'
import { invite } from './invite'
import { move } from './move'
import { openCheckIn } from './open-check-in'
import { recordSpeech } from './record-speech'
import { remind } from './remind'
import { recordVoice } from './record-voice'
import { savePlan } from './save-plan'
import { signUp } from './sign-up'
import { writeSummary } from './write-summary'

/** Every verb of an activity, in the order its buttons appear. */
export const actions = {
  savePlan,
  invite,
  signUp,
  checkIn,
  askLeave,
  giveOpinion,
  recordVoice,
  openCheckIn,
  decideLeave,
  checkInFor,
  recordSpeech,
  finish,
  writeSummary,
  answerVoice,
  addMaterial,
  move,
  correctAttendance,
  cancel,
  remind,
}

export type Verb = keyof typeof actions
