import type { Deadline } from '../calendar/deadline'
import { partyOf, type Party } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import {
  decisionDue,
  itemDue,
  opinionDue,
  proposeDue,
  registerDue,
  reportDue,
  voteDue,
  type ClockRules,
} from './clock'
import { untold, type Motion } from './motion'
import { countOf } from './threshold'

/** The verbs that somebody may be asked for. Named here, not taken from the actions: reminding is one of them. */
export type TurnVerb =
  | 'cosign'
  | 'inviteCosigners'
  | 'submit'
  | 'register'
  | 'giveOpinion'
  | 'putOnAgenda'
  | 'decideWithdrawal'
  | 'acknowledgeDecision'
  | 'recordVote'
  | 'fileReport'
  | 'recordResolution'
  | 'setItem'
  | 'recordProgress'
  | 'checkItem'
  | 'close'

/** Something that waits for one party now. The inbox is the list of these; nothing else decides what is 待办. */
export type Turn = {
  party: Party
  verb: TurnVerb
  label: string
  due?: PlainDate
  dueName?: string
  counts?: Deadline['counts']
}

function turn(party: Party, verb: TurnVerb, label: string, due?: Deadline): Turn {
  return due
    ? { party, verb, label, due: due.due, dueName: due.name, counts: due.counts }
    : { party, verb, label }
}

export function turns(s: Motion, ctx: ClockRules): Turn[] {
  return [...roadTurns(s, ctx), ...noteTurns(s)]
}

function roadTurns(s: Motion, ctx: ClockRules): Turn[] {
  const office = partyOf.deputyOffice(s.congress)
  const presidium = partyOf.presidium(s.congress)
  switch (s.stage) {
    case 'cosigning':
      return cosigningTurns(s, ctx)
    case 'submitted':
      return [turn(office, 'register', '登记议案', registerDue(s, ctx))]
    case 'examining':
      return committeeTurn(s, 'giveOpinion', '对议案提出意见', opinionDue(s, ctx))
    case 'deciding':
      return [turn(presidium, 'putOnAgenda', '决定是否列入议程', decisionDue(s, ctx))]
    case 'agenda':
      return s.withdrawalRequest
        ? [turn(presidium, 'decideWithdrawal', '决定是否同意撤回', voteDue(s, ctx))]
        : [turn(office, 'recordVote', '登记表决结果', voteDue(s, ctx))]
    case 'deferred':
      return committeeTurn(s, 'fileReport', '提出审议结果报告', reportDue(s, ctx))
    case 'reported':
      return [turn(office, 'recordResolution', '提请常委会审议')]
    case 'following':
      return followingTurns(s, ctx)
    case 'draft':
    case 'closed':
    case 'converted':
    case 'withdrawn':
    case 'ended':
      return []
    default:
      return s.stage satisfies never
  }
}

function cosigningTurns(s: Motion, ctx: ClockRules): Turn[] {
  const due = proposeDue(s, ctx)
  const waiting = s.signatures.flatMap(({ deputy, state }): Turn[] => {
    const party = partyOf.person(deputy.id)
    if (state === 'invited') return [turn(party, 'cosign', '阅读议案，确认是否联名', due)]
    return state === 'lapsed' ? [turn(party, 'cosign', '文本已改，请重新阅读确认', due)] : []
  })
  const { missing } = countOf(s, ctx.rules)
  const lead = partyOf.person(s.lead.id)
  const ready = s.returned ? '补正后重新提交' : '联名已满，提交议案'
  if (missing === 0) return [...waiting, turn(lead, 'submit', ready, due)]
  return [...waiting, turn(lead, 'inviteCosigners', `还差 ${missing} 人联名`, due)]
}

function committeeTurn(s: Motion, verb: TurnVerb, label: string, due?: Deadline): Turn[] {
  return s.referredTo ? [turn(partyOf.committee(s.referredTo.id), verb, label, due)] : []
}

function followingTurns(s: Motion, ctx: ClockRules): Turn[] {
  const office = partyOf.deputyOffice(s.congress)
  if (s.items.length === 0) return [turn(office, 'setItem', '列出落实事项')]
  if (s.items.every(({ state }) => state === 'kept')) return [turn(office, 'close', '办结议案')]
  return s.items.flatMap((item): Turn[] => {
    const due = itemDue({ ...s, items: [item] }, ctx)
    if (item.state === 'claimed') return [turn(office, 'checkItem', '核对落实事项', due)]
    return item.state === 'open'
      ? [turn(partyOf.handler(item.unit.id), 'recordProgress', '落实议案事项', due)]
      : []
  })
}

/** Each proposer is told the reasons of a decision, once and on record. */
function noteTurns(s: Motion): Turn[] {
  return untold(s).map(({ id }) => turn(partyOf.person(id), 'acknowledgeDecision', '主席团的决定和理由'))
}
