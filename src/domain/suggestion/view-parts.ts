import type { Context } from './define'
import type { Round } from './desk'
import { notAgreed, signedText } from './joint'
import { type Suggestion } from './suggestion'
import { satisfactions, type Satisfaction } from './reply'
import { sees } from './visibility'
import type { CaseRelation, CaseView, RoundView } from './view-schema'

type Reader = Pick<Context, 'actor' | 'hash'>

/** Who stands behind it, what was merged and added, and a withdrawal under way. */
export function jointFor(
  s: Suggestion,
  relation: CaseRelation,
  { actor, hash }: Reader,
): Pick<CaseView, 'cosigners' | 'readDigest' | 'joined' | 'mergedInto' | 'supplements' | 'withdrawal'> {
  const mine = actor.person.id
  const shown = s.cosigners.filter(
    ({ state, person }) => state === 'signed' || person.id === mine || sees(relation, 'invitations'),
  )
  return {
    cosigners: shown.map(({ person, delegation, state, on }) => {
      return { id: person.id, name: person.name, delegation, state, on }
    }),
    // Comes with the full text only: whoever hands it back has opened that text.
    readDigest: relation === 'invited' ? hash(signedText(s.content)) : undefined,
    joined: s.joined.map(({ case: id, no, title, facts, asks, author, on }) => {
      return { case: id, no, title, facts, asks, author: author.name, on }
    }),
    mergedInto: s.mergedInto && { case: s.mergedInto.case, title: s.mergedInto.title },
    supplements: s.supplements.map(({ text, on, by }) => ({ text, on, by: by.name })),
    withdrawal: s.withdrawal && {
      reason: s.withdrawal.reason,
      on: s.withdrawal.on,
      waiting: notAgreed(s).map(({ name }) => name),
    },
  }
}

/** What is done about the case beside the main road. */
export function supervisionFor(
  s: Suggestion,
  relation: CaseRelation,
): Pick<
  CaseView,
  'returns' | 'extension' | 'keySupervision' | 'leading' | 'urges' | 'conveneSince' | 'convened' | 'excellent'
> {
  const handled = sees(relation, 'handling')
  const led = (one: Suggestion['leading']) =>
    handled && one ? { leader: one.leader.name, note: one.note, on: one.on } : undefined
  const { extension } = s
  return {
    returns: sees(relation, 'returns') ? s.returns.map(returnView) : [],
    extension:
      handled && extension
        ? {
            unit: extension.unit.name,
            reason: extension.reason,
            until: extension.until,
            on: extension.on,
            state: extension.state,
            opinion: extension.opinion,
            decision: extension.decision && { note: extension.decision.note, on: extension.decision.on },
          }
        : undefined,
    keySupervision: led(s.keySupervision),
    leading: led(s.leading),
    urges: sees(relation, 'urges')
      ? s.urges.map(({ by, note, on, to }) => ({ by: by.name, note, on, to }))
      : [],
    conveneSince: sees(relation, 'convened') ? s.conveneSince : undefined,
    convened: sees(relation, 'convened')
      ? s.convened.map(({ round, on, attended, opinion, next }) => ({ round, on, attended, opinion, next }))
      : [],
    excellent: s.excellent?.on,
  }
}

function returnView(one: Suggestion['returns'][number]): CaseView['returns'][number] {
  const { id, unit, reason, suggested, on, state, decision } = one
  return {
    id,
    unit: unit.name,
    reason,
    suggested: suggested && { id: suggested.id, name: suggested.name },
    on,
    state,
    decision: decision && {
      note: decision.note,
      on: decision.on,
      to: decision.to?.name,
      final: decision.final,
    },
  }
}

/** The units with what each said; a supporting unit sees its own opinion, not its neighbours'. */
export function unitsFor(s: Suggestion, relation: CaseRelation, { actor }: Reader): CaseView['units'] {
  const mine = actor.post.unit?.id
  return s.units.map(({ unit, part, asks, signedOn, opinions }) => {
    const open = sees(relation, 'opinions') && (relation !== 'supporting' || unit.id === mine)
    return {
      id: unit.id,
      name: unit.name,
      part,
      asks,
      signedOn,
      opinions: open
        ? opinions.map(({ text, on, by, rejected }) => ({
            text,
            on,
            by: by.name,
            rejected: rejected && { reason: rejected.reason, on: rejected.on },
          }))
        : [],
    }
  })
}

/** 分布：几位满意、几位基本满意、几位不满意、几位未评价。 */
export function tallyOf(round: Pick<Round, 'ratings'>, raters: number): NonNullable<RoundView['tally']> {
  const count = (question: 'attitude' | 'result') => {
    const counts: Record<Satisfaction, number> = { satisfied: 0, fair: 0, dissatisfied: 0 }
    for (const rating of round.ratings) counts[rating[question]] += 1
    return counts
  }
  return {
    raters,
    unrated: raters - round.ratings.length,
    attitude: count('attitude'),
    result: count('result'),
  }
}

/** 满意 3 · 基本满意 1 · 未评价 1; of a single rating just its word. */
export function tallyText(
  round: Pick<Round, 'ratings'>,
  raters: number,
  question: 'attitude' | 'result',
): string {
  const only = round.ratings[0]
  if (raters === 1 && only) return satisfactions[only[question]]
  const { unrated, ...tally } = tallyOf(round, raters)
  const parts = (Object.keys(satisfactions) as Satisfaction[]) // keys of the very table
    .filter((level) => tally[question][level] > 0)
    .map((level) => `${satisfactions[level]} ${tally[question][level]}`)
  return [...parts, ...(unrated > 0 ? [`未评价 ${unrated}`] : [])].join(' · ')
}
