import { addDays, yearOf, type PlainDate } from '../shared/plain-date'
import { ratingDueIn } from './clock'
import type { Context } from './define'
import type { RecordedEvent } from './events'
import { answerLine } from './letter'
import { promiseLabel } from './promise-label'
import { publicLines } from './publication'
import type { PublicPage, PublicRow } from './public-schema'
import {
  categories,
  leadName,
  redactionCodes,
  satisfactions,
  type AskAnswer,
  type PromiseState,
  type Redaction,
  type Reply,
  type Suggestion,
} from './suggestion'
import { stageFor } from './views'

/** What is kept of a published suggestion: facts only; whatever depends on the day is said on reading. */
export type Published = Omit<PublicPage, 'promises' | 'rating'> & {
  promises: { what: string; due: PlainDate; unit: string; state: PromiseState }[]
  rating?: { attitude: string; result: string }
  /** First day on which the rating may be shown: publication must not unseal it for the unit. */
  ratingFrom?: PlainDate
}

/** The published facts of a suggestion; undefined while it is not published. */
export function publishedFacts(
  s: Suggestion,
  events: readonly RecordedEvent[],
  { rules, holidays, hash }: Pick<Context, 'rules' | 'holidays' | 'hash'>,
): Published | undefined {
  const { publication, number } = s
  if (publication?.state !== 'published' || !number) return undefined
  const round = s.rounds.find((one) => one.number === publication.round)
  const reply = round?.reply
  if (!reply) return undefined
  const full = s.content.publicity === 'full'
  const { rating } = round
  const inPlaceOfPromises = inPlaceOf(publication.hidden, answerLine(reply.answers.length))
  const windowEnds = ratingDueIn(round, rules, holidays)?.due
  return {
    code: publication.code,
    no: number.no,
    year: yearOf(number.on),
    session: number.session,
    category: categories[number.category],
    title: s.content.title,
    author: s.author.name,
    delegation: s.author.delegation,
    units: s.units.map(({ unit, part }) => ({ name: unit.name, part })),
    stage: stageFor(s),
    publishedOn: publication.on,
    version: publication.version,
    full,
    facts: full ? s.content.facts : undefined,
    asks: full ? s.content.asks : undefined,
    answers: full ? shownAnswers(reply, publication.hidden) : undefined,
    replyClass: reply.replyClass,
    classMeaning: rules.classes.value[reply.replyClass],
    repliedOn: reply.on,
    lines: full ? publicLines(s, reply, publication.hidden, hash) : undefined,
    digest: reply.digest,
    hidden: full ? hiddenByReason(publication.hidden) : [],
    promises: s.promises
      .filter((promise) => promise.round === publication.round)
      .map(({ what, due, unit, state }) => ({
        what: inPlaceOfPromises ?? what,
        due,
        unit: unit.name,
        state,
      })),
    rating: rating && { attitude: satisfactions[rating.attitude], result: satisfactions[rating.result] },
    ratingFrom: windowEnds && addDays(windowEnds, 1),
    timeline: milestones(events),
  }
}

/** The page as citizens read it today. */
export function publicPageOn(published: Published, today: PlainDate): PublicPage {
  const { promises, rating, ratingFrom, ...facts } = published
  return {
    ...facts,
    promises: promises.map(({ state, ...promise }) => ({
      ...promise,
      ...promiseLabel({ ...promise, state }, today),
    })),
    rating: ratingFrom && today >= ratingFrom ? rating : undefined,
  }
}

export function publicRowFor(page: PublicPage): PublicRow {
  return {
    code: page.code,
    no: page.no,
    year: page.year,
    title: page.title,
    stage: page.stage,
    unit: leadName(page.units),
    replyClass: page.replyClass,
    classMeaning: page.classMeaning,
    excerpt: (page.answers?.[0]?.text ?? '').slice(0, 60),
    kept: page.promises.filter((promise) => promise.tone === 'success').length,
    promised: page.promises.length,
    broken: page.promises.some((promise) => promise.tone === 'danger'),
  }
}

/** What stands where a line is hidden; undefined when it is not. */
function inPlaceOf(hidden: readonly Redaction[], line: number): string | undefined {
  const redaction = hidden.find((one) => one.line === line)
  return redaction && `（已遮盖：${redactionCodes[redaction.code]}）`
}

/** What is hidden in the letter is hidden in the list of answers too; the place and the reason stay visible. */
function shownAnswers({ answers }: Reply, hidden: readonly Redaction[]): AskAnswer[] {
  return answers.map(({ ask, outcome, text, reason }, index) => {
    const instead = inPlaceOf(hidden, answerLine(index))
    return instead ? { ask, outcome, text: instead, reason: '' } : { ask, outcome, text, reason }
  })
}

function hiddenByReason(hidden: readonly Redaction[]): PublicPage['hidden'] {
  const counts = new Map<Redaction['code'], number>()
  for (const { code } of hidden) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code: redactionCodes[code], count }))
}

const MILESTONES: Partial<Record<RecordedEvent['type'], string>> = {
  submitted: '代表提出建议',
  accepted: '代表工委立案',
  handedOver: '代表工委交办',
  dispatched: '区政府办分办到承办单位',
  signed: '承办单位签收',
  contactConfirmed: '代表确认沟通',
  replyIssued: '承办单位签发答复',
  rated: '代表评价',
  fulfilmentConfirmed: '代表核对承诺，已兑现',
  published: '公开',
}

function milestones(events: readonly RecordedEvent[]): PublicPage['timeline'] {
  return events.flatMap((event) => {
    const text = MILESTONES[event.type]
    return text ? [{ text, on: event.on }] : []
  })
}
