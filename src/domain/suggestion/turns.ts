import { partyOf } from '../people/people'
import { assignDue, dispatchDue, publishDue, ratingDue } from './clock'
import { raters } from './joint'
import { currentRound, isPublicationDecided, repliesInForce, type Suggestion } from './suggestion'
import { turn, type Turn, type TurnRules } from './turn'
import { handlingTurns } from './turns-handling'

export function turns(s: Suggestion, ctx: TurnRules): Turn[] {
  return [...roadTurns(s, ctx), ...jointTurns(s), ...publicationTurns(s, ctx)]
}

function roadTurns(s: Suggestion, ctx: TurnRules): Turn[] {
  const { rules, holidays } = ctx
  const office = partyOf.deputyOffice(s.congress)
  switch (s.stage) {
    case 'draft':
      return s.returned ? [turn(partyOf.person(s.author.id), 'submit', '修改后重新提交')] : []
    case 'review':
      return [turn(office, 'accept', '审查建议', assignDue(s, rules, holidays))]
    case 'assigning':
      if (!s.handedOverOn) return [turn(office, 'handOver', '交办', assignDue(s, rules, holidays))]
      return [
        turn(partyOf.governmentOffice(s.congress), 'dispatch', '分办到单位', dispatchDue(s, rules, holidays)),
      ]
    case 'handling':
      return handlingTurns(s, ctx)
    case 'replied':
      return s.conveneSince ? [turn(office, 'convene', '召集协调')] : ratingTurns(s, ctx)
    case 'following':
      return promiseTurns(s)
    case 'closed':
    case 'withdrawn':
    case 'declined':
    case 'merged':
      return []
    default:
      return s.stage satisfies never
  }
}

function ratingTurns(s: Suggestion, { rules, holidays }: TurnRules): Turn[] {
  const given = currentRound(s)?.ratings ?? []
  const due = ratingDue(s, rules, holidays)
  return raters(s)
    .filter(({ id }) => !given.some(({ by }) => by.id === id))
    .map(({ id }) => turn(partyOf.person(id), 'rate', '评价答复', due))
}

/** Whoever was asked to sign, and whoever signed what is now to be withdrawn. */
function jointTurns(s: Suggestion): Turn[] {
  const open = s.stage === 'draft' || s.stage === 'review'
  const asked = s.cosigners.filter(({ state }) => state === 'invited' || state === 'lapsed')
  const signs = open && !s.number ? asked : []
  const { withdrawal } = s
  const agrees = s.cosigners.filter(
    ({ person, state }) => withdrawal && state === 'signed' && !withdrawal.agreed.includes(person.id),
  )
  return [
    ...signs.map(({ person, state }) =>
      turn(
        partyOf.person(person.id),
        'cosign',
        state === 'lapsed' ? '文本有修改，请重新确认联名' : '是否联名',
      ),
    ),
    ...agrees.map(({ person }) => turn(partyOf.person(person.id), 'agreeWithdrawal', '是否同意撤回')),
  ]
}

function promiseTurns(s: Suggestion): Turn[] {
  const check = s.promiseChecks[s.promiseChecks.length - 1]
  return s.promises.flatMap((promise): Turn[] => {
    const due = { due: promise.due, dueName: '承诺' }
    switch (promise.state) {
      case 'claimed':
        return [{ party: partyOf.person(s.author.id), verb: 'confirmFulfilment', label: '核对承诺', ...due }]
      case 'kept':
      case 'superseded':
        return []
      case 'open':
      case 'disputed': {
        const told = promise.progress.some(({ on }) => check && on >= check.on)
        const label = check && !told ? `回告 ${check.year} 年承诺落实情况` : '落实承诺'
        return [{ party: partyOf.handler(promise.unit.id), verb: 'recordProgress', label, ...due }]
      }
      default:
        return promise.state satisfies never
    }
  })
}

function publicationTurns(s: Suggestion, { rules, holidays }: TurnRules): Turn[] {
  const settled = s.stage === 'following' || s.stage === 'closed'
  const replies = repliesInForce(s)
  if (!settled || isPublicationDecided(s) || replies.length === 0) return []
  const mayOpen = s.content.publicity !== 'closed' && replies.every(({ disclosure }) => disclosure.open)
  const verb = mayOpen ? 'publish' : 'withhold'
  return [turn(partyOf.deputyOffice(s.congress), verb, '公开审定', publishDue(s, rules, holidays))]
}
