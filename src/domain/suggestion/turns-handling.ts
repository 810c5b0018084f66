import { partyOf } from '../people/people'
import { firstContactDue, replyDue } from './clock'
import type { Desk, Round } from './desk'
import { notAgreed } from './joint'
import { opinionDue } from './opinions'
import { askedReturn } from './returns'
import { currentRound, dutyOf, type Suggestion } from './suggestion'
import { turn, type Turn, type TurnRules } from './turn'

/** What waits while the case is with the units. */
export function handlingTurns(s: Suggestion, ctx: TurnRules): Turn[] {
  const { rules, holidays } = ctx
  const round = currentRound(s)
  const signing = s.units
    .filter((duty) => !duty.signedOn && !askedReturn(s, duty.unit.id))
    .map(({ unit }) =>
      turn(partyOf.handler(unit.id), 'sign', '签收', firstContactDue(s, rules, holidays, unit.id)),
    )
  const opinions = s.units.flatMap((duty) => {
    const due = duty.signedOn && opinionDue(duty, ctx)
    return due ? [turn(partyOf.handler(duty.unit.id), 'submitOpinion', due.name, due)] : []
  })
  const waiting = s.contacts.some(({ state, round: at }) => state === 'waiting' && at === round?.number)
  const confirming = waiting
    ? [turn(partyOf.person(s.author.id), 'confirmContact', '确认一次沟通', replyDue(s, rules, holidays))]
    : []
  const desks = round?.desks.flatMap((desk) => deskTurns(s, round, desk, ctx)) ?? []
  return [...signing, ...opinions, ...confirming, ...desks, ...officeTurns(s, ctx)]
}

function deskTurns(s: Suggestion, round: Round, desk: Desk, { rules, holidays }: TurnRules): Turn[] {
  const { id } = desk.unit
  if (desk.reply || !dutyOf(s, id)?.signedOn || askedReturn(s, id)) return []
  const reply = replyDue(s, rules, holidays)
  if (desk.draft?.ready) return [turn(partyOf.head(id), 'issueReply', '签发答复', reply)]
  const talked = s.contacts.some(({ round: at, unit }) => at === round.number && unit.id === id)
  if (!talked) {
    const due = round.number === 1 ? firstContactDue(s, rules, holidays, id) : reply
    return [turn(partyOf.handler(id), 'logContact', '联系代表', due)]
  }
  return [turn(partyOf.handler(id), 'draftReply', desk.sentBack ? '按签发意见修改答复' : '写答复', reply)]
}

/** What the two offices have to decide meanwhile; the statutory clock goes on, so they have until the reply is due. */
function officeTurns(s: Suggestion, { rules, holidays }: TurnRules): Turn[] {
  const due = replyDue(s, rules, holidays)
  const office = partyOf.deputyOffice(s.congress)
  const government = partyOf.governmentOffice(s.congress)
  const recording = s.withdrawal && notAgreed(s).length === 0
  return [
    ...(askedReturn(s) ? [turn(government, 'decideReturn', '决定退回申请', due)] : []),
    ...(s.extension?.state === 'asked' ? [turn(government, 'forwardExtension', '转报延期申请', due)] : []),
    ...(s.extension?.state === 'forwarded' ? [turn(office, 'decideExtension', '决定延期申请', due)] : []),
    ...(recording ? [turn(office, 'recordWithdrawal', '登记撤回')] : []),
  ]
}
