import type { ComponentType } from 'react'
import type { ActionFormProps } from '../types'
import { Accept } from './Accept'
import { CorrectPublication } from './CorrectPublication'
import { ConfirmContact } from './ConfirmContact'
import { ConfirmFulfilment } from './ConfirmFulfilment'
import { Decline } from './Decline'
import { Dispatch } from './Dispatch'
import { DispatchSeparately } from './DispatchSeparately'
import { DisputeContact } from './DisputeContact'
import { DisputeFulfilment } from './DisputeFulfilment'
import { HandOver } from './HandOver'
import { InviteCosigners } from './InviteCosigners'
import { LogContact } from './LogContact'
import { Merge } from './Merge'
import { plainForms } from './plain'
import { Publish } from './Publish'
import { RecordProgress } from './RecordProgress'
import { ReturnForRevision } from './ReturnForRevision'
import { SendDraftBack } from './SendDraftBack'
import { Sign } from './Sign'
import { Withdraw } from './Withdraw'
import { Withhold } from './Withhold'

/** Which form a verb is done with; verbs with a screen of their own are in open-action. */
export const forms: Readonly<Record<string, ComponentType<ActionFormProps>>> = {
  ...plainForms,
  inviteCosigners: InviteCosigners,
  merge: Merge,
  dispatchSeparately: DispatchSeparately,
  correctPublication: CorrectPublication,
  accept: Accept,
  returnForRevision: ReturnForRevision,
  decline: Decline,
  handOver: HandOver,
  dispatch: Dispatch,
  sign: Sign,
  logContact: LogContact,
  confirmContact: ConfirmContact,
  disputeContact: DisputeContact,
  sendDraftBack: SendDraftBack,
  recordProgress: RecordProgress,
  confirmFulfilment: ConfirmFulfilment,
  disputeFulfilment: DisputeFulfilment,
  publish: Publish,
  withhold: Withhold,
  withdraw: Withdraw,
}
