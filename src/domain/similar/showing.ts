import { yearOf, type PlainDate } from '../shared/plain-date'
import type { Published } from '../suggestion/public-view'
import { promiseLabel } from '../suggestion/promise-label'
import { classInForce } from '../suggestion/class-in-force'
import type { RulePack } from '../suggestion/rulebook'
import {
  categories,
  currentRound,
  leadName,
  leadUnit,
  repliesInForce,
  type PromiseState,
  type Suggestion,
} from '../suggestion/suggestion'
import { outcomes, satisfactions, type AskAnswer, type ReplyClass } from '../suggestion/reply'
import { stageFor } from '../suggestion/views'
import type { SimilarText } from './profile'
import type { EarlierRow } from './row-schema'

/** What is kept of an earlier case to show it beside a draft: facts; what depends on the day is said on reading. */
export type EarlierFacts = Omit<EarlierRow, 'id' | 'own' | 'why' | 'promises' | 'rating' | 'kinds'> & {
  promises: { what: string; due: PlainDate; unit: string; state: PromiseState }[]
  rating?: EarlierRow['rating']
  /** First day on which the rating may be shown. */
  ratingFrom?: PlainDate
}

/** Whom a case may be shown to while they draft, the text by which it may be found, and what they then see of it. */
export type Showing = {
  audience: string
  text: Required<SimilarText>
  category: string | undefined
  facts: EarlierFacts
}

/** An audience is a party: one deputy in one congress, or every deputy of a congress and of those below it. */
export const audienceOf = {
  author: (congress: string, person: string) => `author:${congress}:${person}`,
  everyone: (congress: string) => `everyone:${congress}`,
}

/**
 * The rule: a draft is shown to nobody, not even beside another draft of its author; what has been submitted is shown
 * to its author; what has been published is shown to every deputy, and no more of it than citizens read. A case found
 * by words that one may not read would tell them, so each audience finds it by its own text.
 */
export function showings(
  s: Suggestion,
  published: Published | undefined,
  rules: Pick<RulePack, 'classes'>,
): Showing[] {
  if (s.stage === 'draft') return []
  const { title, asks, facts } = s.content
  return [
    {
      audience: audienceOf.author(s.congress, s.author.id),
      text: { title, asks, facts },
      category: s.number?.category,
      facts: authorFacts(s, rules),
    },
    ...(published
      ? [
          {
            audience: audienceOf.everyone(s.congress),
            text: { title: published.title, asks: published.asks ?? [], facts: published.facts ?? '' },
            category: s.number?.category,
            facts: publicFacts(published),
          },
        ]
      : []),
  ]
}

function authorFacts(s: Suggestion, rules: Pick<RulePack, 'classes'>): EarlierFacts {
  const replies = repliesInForce(s)
  const standing = classInForce(s, replies)
  const rating = currentRound(s)?.ratings.find(({ by }) => by.id === s.author.id)
  const raisedOn = s.number?.on ?? s.submittedOn
  return {
    no: s.number?.no,
    year: raisedOn && yearOf(raisedOn),
    title: s.content.title,
    stage: stageFor(s, 'author'),
    unit: leadUnit(s)?.name ?? '',
    category: s.number && categories[s.number.category],
    ...(standing && classOf(standing.letter, rules)),
    outcome: replies.length > 0 ? outcomeText(replies.flatMap(({ answers }) => answers)) : undefined,
    promises: s.promises.map(({ what, due, unit, state }) => ({ what, due, unit: unit.name, state })),
    rating: rating && { attitude: satisfactions[rating.attitude], result: satisfactions[rating.result] },
  }
}

function publicFacts(published: Published): EarlierFacts {
  const { answers } = published
  return {
    code: published.code,
    no: published.no,
    year: published.year,
    title: published.title,
    stage: published.stage,
    unit: leadName(published.units),
    category: published.category,
    replyClass: published.replyClass,
    classMeaning: published.classMeaning,
    outcome: answers && outcomeText(answers),
    promises: published.promises,
    rating: published.ratingFrom && published.rating,
    ratingFrom: published.ratingFrom,
  }
}

const classOf = (replyClass: ReplyClass, { classes }: Pick<RulePack, 'classes'>) => ({
  replyClass,
  classMeaning: classes.value[replyClass] ?? '',
})

/** 采纳 2 条，部分采纳 1 条. */
function outcomeText(answers: readonly Pick<AskAnswer, 'outcome'>[]): string {
  return (Object.keys(outcomes) as (keyof typeof outcomes)[]) // the table's own keys
    .map((outcome) => ({ outcome, count: answers.filter((answer) => answer.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${outcomes[outcome]} ${count} 条`)
    .join('，')
}

/** An earlier case as the drafter reads it today. */
export function earlierRow(
  id: string,
  own: boolean,
  { promises, rating, ratingFrom, ...facts }: EarlierFacts,
  why: string[],
  today: PlainDate,
): EarlierRow {
  const told = promises.map(({ what, due, unit, state }) => ({
    what,
    due,
    unit,
    ...promiseLabel({ state, due }, today),
  }))
  const broken = told.some(({ tone }) => tone === 'danger')
  return {
    ...facts,
    id,
    own,
    why,
    promises: told,
    rating: !ratingFrom || today >= ratingFrom ? rating : undefined,
    // One's own case is not seconded; what was kept, or is not yet due, cannot be pursued.
    kinds: [...(own ? [] : (['second'] as const)), ...(broken ? (['pursue'] as const) : []), 'anew'],
  }
}
