import { partyOf, type Party } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Deadline } from '../calendar/deadline'
import type { Verb } from './actions'
import { assignDue, dispatchDue, firstContactDue, publishDue, ratingDue, replyDue } from './clock'
import type { Context } from './define'
import { currentRound, isPublicationDecided, replyInForce, type Suggestion } from './suggestion'

/** Something that waits for one party now. The inbox is the list of these; nothing else decides what is 待办. */
export type Turn = {
  party: Party
  verb: Verb
  label: string
  due?: PlainDate
  dueName?: string
  counts?: Deadline['counts']
}

type Rules = Pick<Context, 'rules' | 'holidays'>

function turn(party: Party, verb: Verb, label: string, due?: Deadline): Turn {
  return due
    ? { party, verb, label, due: due.due, dueName: due.name, counts: due.counts }
    : { party, verb, label }
}

export function turns(s: Suggestion, { rules, holidays }: Rules): Turn[] {
  return [...roadTurns(s, { rules, holidays }), ...publicationTurns(s, { rules, holidays })]
}

function roadTurns(s: Suggestion, ctx: Rules): Turn[] {
  const { rules, holidays } = ctx
  switch (s.stage) {
    case 'draft':
      return s.returned ? [turn(partyOf.person(s.author.id), 'submit', '修改后重新提交')] : []
    case 'review':
      return [turn(partyOf.deputyOffice(s.congress), 'accept', '审查建议', assignDue(s, rules, holidays))]
    case 'assigning':
      return s.handedOverOn
        ? [
            turn(
              partyOf.governmentOffice(s.congress),
              'dispatch',
              '分办到单位',
              dispatchDue(s, rules, holidays),
            ),
          ]
        : [turn(partyOf.deputyOffice(s.congress), 'handOver', '交办', assignDue(s, rules, holidays))]
    case 'handling':
      return handlingTurns(s, ctx)
    case 'replied':
      return [turn(partyOf.person(s.author.id), 'rate', '评价答复', ratingDue(s, rules, holidays))]
    case 'following':
      return promiseTurns(s)
    case 'closed':
    case 'withdrawn':
    case 'declined':
      return []
    default:
      return s.stage satisfies never
  }
}

function handlingTurns(s: Suggestion, { rules, holidays }: Rules): Turn[] {
  const all = s.units
    .filter((duty) => !duty.signedOn)
    .map((duty) => turn(partyOf.handler(duty.unit.id), 'sign', '签收', firstContactDue(s, rules, holidays)))
  const lead = s.units.find((duty) => duty.part === 'lead')
  const round = currentRound(s)
  if (!lead?.signedOn || !round) return all
  const reply = replyDue(s, rules, holidays)
  const contacts = s.contacts.filter((contact) => contact.round === round.number)
  if (contacts.some((contact) => contact.state === 'waiting')) {
    all.push(turn(partyOf.person(s.author.id), 'confirmContact', '确认一次沟通', reply))
  }
  if (round.draft?.ready) return [...all, turn(partyOf.head(lead.unit.id), 'issueReply', '签发答复', reply)]
  if (contacts.length === 0) {
    const due = round.number === 1 ? firstContactDue(s, rules, holidays) : reply
    return [...all, turn(partyOf.handler(lead.unit.id), 'logContact', '联系代表', due)]
  }
  const label = round.sentBack ? '按签发意见修改答复' : '写答复'
  return [...all, turn(partyOf.handler(lead.unit.id), 'draftReply', label, reply)]
}

function promiseTurns(s: Suggestion): Turn[] {
  return s.promises.flatMap((promise): Turn[] => {
    const due = { due: promise.due, dueName: '承诺' }
    if (promise.state === 'claimed') {
      return [{ party: partyOf.person(s.author.id), verb: 'confirmFulfilment', label: '核对承诺', ...due }]
    }
    if (promise.state === 'kept') return []
    return [{ party: partyOf.handler(promise.unit.id), verb: 'recordProgress', label: '落实承诺', ...due }]
  })
}

function publicationTurns(s: Suggestion, { rules, holidays }: Rules): Turn[] {
  const settled = s.stage === 'following' || s.stage === 'closed'
  const reply = replyInForce(s)
  if (!settled || isPublicationDecided(s) || !reply) return []
  const mayOpen = s.content.publicity !== 'closed' && reply.disclosure.open
  const verb = mayOpen ? 'publish' : 'withhold'
  return [turn(partyOf.deputyOffice(s.congress), verb, '公开审定', publishDue(s, rules, holidays))]
}
