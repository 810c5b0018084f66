import { addDays, yearOf, type PlainDate } from '../shared/plain-date'
import { ratingDueIn } from './clock'
import { classInForce } from './class-in-force'
import type { Context } from './define'
import { repliedOn, repliesIn } from './desk'
import { raters } from './joint'
import type { RecordedEvent } from './events'
import { answerLine } from './letter'
import { promiseLabel } from './promise-label'
import { publicLines } from './publication'
import type { PublicPage, PublicRow } from './public-schema'
import { categories, leadName, type PromiseState, type Redaction, type Suggestion } from './suggestion'
import { redactionCodes, type AskAnswer, type Reply } from './reply'
import { tallyText } from './view-parts'
import { progresses, type Progress } from './progress'
import { stageFor } from './views'

/** What is kept of a published suggestion: facts only; whatever depends on the day is said on reading. */
export type Published = Omit<PublicPage, 'promises'> & {
  promises: { what: string; due: PlainDate; unit: string; state: PromiseState }[]
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
  const replies = repliesIn(round)
  const standing = classInForce(s, replies)
  const on = repliedOn(round)
  if (!round || !on || !standing) return undefined
  const full = s.content.publicity === 'full'
  const everyone = raters(s)
  const windowEnds = ratingDueIn(round, rules, holidays)?.due
  const hiddenIn = (letter: number) => publication.hidden.filter((one) => one.letter === letter)
  return {
    code: publication.code,
    no: number.no,
    year: yearOf(number.on),
    session: number.session,
    category: categories[number.category],
    title: s.content.title,
    author: s.author.name,
    delegation: s.author.delegation,
    others: everyone.filter(({ id }) => id !== s.author.id).map(({ name }) => name),
    units: s.units.map(({ unit, part }) => ({ name: unit.name, part })),
    stage: stageFor(s),
    publishedOn: publication.on,
    version: publication.version,
    versions: publication.versions,
    full,
    facts: full ? s.content.facts : undefined,
    asks: full ? s.content.asks : undefined,
    answers: full
      ? replies
          .flatMap((reply, letter) => shownAnswers(reply, hiddenIn(letter)))
          .sort((a, b) => a.ask - b.ask)
      : undefined,
    replyClass: standing.letter,
    classMeaning: rules.classes.value[standing.letter] ?? '',
    broken: standing.broken,
    repliedOn: on,
    letters: replies.map((reply, letter) => ({
      unit: reply.unit.name,
      lines: full ? publicLines(s, reply, hiddenIn(letter), hash) : undefined,
      digest: reply.digest,
    })),
    hidden: full ? hiddenByReason(publication.hidden) : [],
    promises: s.promises
      .filter((promise) => promise.round === publication.round)
      .map(({ what, due, unit, state }) => {
        const letter = replies.findIndex((reply) => reply.unit.id === unit.id)
        const line = answerLine(replies[letter]?.answers.length ?? 0)
        return { what: inPlaceOf(hiddenIn(letter), line) ?? what, due, unit: unit.name, state }
      }),
    rating:
      round.ratings.length > 0
        ? {
            attitude: tallyText(round, everyone.length, 'attitude'),
            result: tallyText(round, everyone.length, 'result'),
          }
        : undefined,
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

/** A row is at most this many bytes; the excerpt takes what the rest leaves. */
const ROW_BYTES = 380

export function publicRowFor(page: PublicPage): PublicRow {
  const { code, title, stage, units, replyClass, classMeaning, promises } = page
  const broken = promises.some((promise) => promise.tone === 'danger')
  const row: PublicRow = {
    code,
    title,
    chip: broken
      ? { label: progresses.broken, tone: 'danger' }
      : { label: progressOf(stage), tone: stage.tone },
    unit: leadName(units),
    replyClass,
    classMeaning,
    ...(promises.length > 0 && {
      promises: { kept: promises.filter(({ tone }) => tone === 'success').length, of: promises.length },
    }),
  }
  const left = ROW_BYTES - utf8Length(JSON.stringify(row))
  const excerpt = [...(page.answers?.[0]?.text ?? '')]
    .slice(0, Math.max(0, Math.min(60, Math.floor(left / 3))))
    .join('')
  return excerpt ? { ...row, excerpt } : row
}

/** The words by which the list is narrowed, so that what is asked for is what is seen. */
function progressOf({ key, label }: PublicPage['stage']): string {
  return key in progresses ? progresses[key as Progress] : label
}

/** Whether a promise was not kept, as the record says; one that is merely late is said on reading. */
export function promisesBroken({ broken, promises }: Pick<Published, 'broken' | 'promises'>): boolean {
  return broken || promises.some(({ state }) => state === 'disputed')
}

/** 震泽, of 震泽代表团 or 震泽镇第一代表小组. */
export function townOf(delegation: string): string {
  return delegation.replace(/(镇|街道)?(第.{1,3})?代表(团|小组)$/, '')
}

function utf8Length(text: string): number {
  return [...text].reduce(
    (sum, one) => sum + (one < '\u0080' ? 1 : one < '\u0800' ? 2 : one.length > 1 ? 4 : 3),
    0,
  )
}

/** What stands where a line is hidden; undefined when it is not. */
function inPlaceOf(hidden: readonly Pick<Redaction, 'line' | 'code'>[], line: number): string | undefined {
  const redaction = hidden.find((one) => one.line === line)
  return redaction && `（已遮盖：${redactionCodes[redaction.code]}）`
}

/** What is hidden in the letter is hidden in the list of answers too; the place and the reason stay visible. */
function shownAnswers({ answers }: Reply, hidden: readonly Pick<Redaction, 'line' | 'code'>[]): AskAnswer[] {
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
  dispatchedSeparately: '区政府办分办到各承办单位',
  extensionGranted: '代表工委同意延期答复',
  convened: '代表工委召集协调',
  signed: '承办单位签收',
  contactConfirmed: '代表确认沟通',
  replyIssued: '承办单位签发答复',
  rated: '代表评价',
  fulfilmentConfirmed: '代表核对承诺，已兑现',
  reclassified: '按落实情况改记类别',
  published: '公开',
  publicationCorrected: '更正公开',
}

function milestones(events: readonly RecordedEvent[]): PublicPage['timeline'] {
  return events.flatMap((event) => {
    const text = MILESTONES[event.type]
    return text ? [{ text, on: event.on }] : []
  })
}
