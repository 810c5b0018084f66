import type { ComponentType } from 'react'
import type { Verb } from '@/domain/motion/actions'
import type { MotionFormProps } from '../../types'
import { CheckItem } from './CheckItem'
import { DecideWithdrawal } from './DecideWithdrawal'
import { Defer } from './Defer'
import { FileReport } from './FileReport'
import { GiveOpinion } from './GiveOpinion'
import { InviteCosigners } from './InviteCosigners'
import { noteForm } from './Note'
import { Plain } from './Plain'
import { ReadAndSign } from './ReadAndSign'
import { RecordProgress } from './RecordProgress'
import { RecordResolution } from './RecordResolution'
import { RecordVote } from './RecordVote'
import { Register } from './Register'
import { SetItem } from './SetItem'

const byVerb = {
  inviteCosigners: InviteCosigners,
  cosign: ReadAndSign,
  declineCosign: noteForm('declineCosign'),
  submit: Plain,
  register: Register,
  returnMotion: noteForm('returnMotion'),
  giveOpinion: GiveOpinion,
  putOnAgenda: noteForm('putOnAgenda'),
  defer: Defer,
  convert: noteForm('convert'),
  acknowledgeDecision: Plain,
  fileReport: FileReport,
  recordVote: RecordVote,
  recordResolution: RecordResolution,
  setItem: SetItem,
  recordProgress: RecordProgress,
  checkItem: CheckItem,
  close: noteForm('close'),
  requestWithdrawal: noteForm('requestWithdrawal'),
  decideWithdrawal: DecideWithdrawal,
  revokeCosign: noteForm('revokeCosign'),
  withdraw: noteForm('withdraw'),
} as const satisfies Record<
  Exclude<Verb, 'saveDraft' | 'reviseText' | 'missCutOff' | 'remind' | 'takeOver'>,
  ComponentType<MotionFormProps>
>

/** Which form a verb is done with; the text is written on a page of its own, and the clock needs no form. */
export const forms: Readonly<Record<string, ComponentType<MotionFormProps>>> = byVerb
