import { clockText, spanText } from '../calendar/deadline'
import { tellDeadline } from '../calendar/tell-deadline'
import type { Actor } from '../people/people'
import { addDays, type PlainDate } from '../shared/plain-date'
import { declineCodes } from './actions/decline'
import { returnCodes } from './actions/return-for-revision'
import { heldDays, ratingDue, runningClock } from './clock'
import { asksOf } from './coverage'
import { classInForce } from './class-in-force'
import { deadlinesOf } from './deadlines'
import type { Context } from './define'
import { repliesIn, type Given, type Round } from './desk'
import type { RecordedEvent } from './events'
import { gapsBeforeSigning } from './gaps'
import { history } from './history'
import { raters } from './joint'
import { letterLines } from './letter'
import { draftChanges, sentBackDraft } from './draft-changes'
import { heardUnits } from './opinions'
import { promiseLabel } from './promise-label'
import type { RulePack } from './rulebook'
import {
  categories,
  contactWays,
  deskOf,
  earlierKinds,
  stageLabel,
  stages,
  type Commitment,
  type Suggestion,
} from './suggestion'
import { noContactReasons, type Reply, type ReplyClass } from './reply'
import type { CaseRelation, CaseView, ClockView, DeadlineView, RoundView } from './view-schema'
import { jointFor, supervisionFor, tallyOf, unitsFor } from './view-parts'
import { sees } from './visibility'
import * as who from './who'

type Reader = Pick<Context, 'actor' | 'today' | 'rules' | 'holidays' | 'hash'>

/** How this actor stands to the case; undefined: the case does not exist for them. */
export function relationTo(s: Suggestion, actor: Actor): CaseRelation | undefined {
  if (who.author.holds(s, actor)) return 'author'
  if (who.cosigner.holds(s, actor)) return 'cosigner'
  if (who.answeredDeputy.holds(s, actor)) return 'joined'
  const asked = s.stage === 'draft' || s.stage === 'review'
  if (asked && who.invited.holds(s, actor)) return 'invited'
  if (s.stage === 'draft') return undefined
  if (who.deputyOffice.holds(s, actor)) return 'office'
  if (who.governmentOffice.holds(s, actor)) return s.handedOverOn ? 'government' : undefined
  if (who.leadHandler.holds(s, actor) || who.leadHead.holds(s, actor)) return 'lead'
  if (who.anyHandler.holds(s, actor) || who.anyHead.holds(s, actor)) return 'supporting'
  return who.leader.holds(s, actor) && s.number ? 'leader' : undefined
}

export function stageFor(s: Suggestion, relation?: CaseRelation) {
  const { tone, stop } = stages[s.stage]
  const mine =
    s.stage === 'replied' &&
    !s.conveneSince &&
    (relation === 'author' || relation === 'cosigner' || relation === 'joined')
  const waiting = mine || s.rounds.length > 1 || (s.stage === 'draft' && s.returned)
  const label = mine ? '待您评价' : stageLabel(s)
  return { key: s.stage, label, tone: waiting && stop < 6 ? ('warn' as const) : tone, stop }
}

/** The unit learns a rating only after the window closes; a redo tells it at once, because it must act. */
export function sealedUntil(s: Suggestion, round: Round, reader: Omit<Reader, 'hash'>): string | undefined {
  const forUnit = reader.actor.post.role === 'unitHandler' || reader.actor.post.role === 'unitHead'
  const last = s.rounds[s.rounds.length - 1]
  if (!forUnit || round.ratings.length === 0 || round !== last) return undefined
  const due = ratingDue(s, reader.rules, reader.holidays)?.due
  return due && reader.today <= due ? addDays(due, 1) : undefined
}

export function clockView(
  s: Suggestion,
  { today, rules, holidays }: Omit<Reader, 'actor' | 'hash'>,
): ClockView | undefined {
  const due = runningClock(s, rules, holidays)
  if (!due) return undefined
  const { text, tone } = clockText(due, today, holidays)
  return { name: due.name, text, tone }
}

function deadlines(s: Suggestion, reader: Reader, relation: CaseRelation): DeadlineView[] {
  const { rules, holidays, today } = reader
  return deadlinesOf(s, reader, { opinions: sees(relation, 'opinions') }).map((due) =>
    tellDeadline(due, today, holidays, rules.name),
  )
}

function notice(s: Suggestion): CaseView['notice'] {
  if (s.stage === 'draft' && s.returned) {
    const why = returnCodes[s.returned.code as keyof typeof returnCodes] ?? s.returned.code
    return { tone: 'warn', title: `退回修改：${why}`, text: s.returned.note }
  }
  if (s.declined) {
    const why = declineCodes[s.declined.code as keyof typeof declineCodes] ?? s.declined.code
    return { tone: 'neutral', title: `不予立案，转为代表来信：${why}`, text: s.declined.note }
  }
  if (s.mergedInto)
    return {
      tone: 'neutral',
      title: `已并入“${s.mergedInto.title}”`,
      text: `${s.mergedInto.note}。答复时一并答复您，您也可以评价。`,
    }
  if (s.withdrawn) return { tone: 'neutral', title: '已撤回', text: s.withdrawn.reason }
  return undefined
}

function replyFor(s: Suggestion, reply: Reply, rules: RulePack): RoundView['replies'][number] {
  const { noContact } = reply
  return {
    unit: reply.unit.name,
    documentNo: reply.documentNo,
    signer: reply.signer.name,
    on: reply.on,
    replyClass: reply.replyClass,
    classMeaning: rules.classes.value[reply.replyClass] ?? '',
    classReason: reply.classReason,
    answers: reply.answers,
    promises: reply.promises,
    disclosure: reply.disclosure,
    noContact: noContact ? `${noContactReasons[noContact.reason]}：${noContact.note}` : undefined,
    lines: letterLines(s, reply),
    digest: reply.digest,
  }
}

function roundFor(s: Suggestion, round: Round, reader: Reader, relation: CaseRelation): RoundView {
  const sealed = sealedUntil(s, round, reader)
  const everyone = raters(s)
  const all = sees(relation, 'everyRating') || everyone.length === 1
  const mine = (given: Given) => given.by.id === reader.actor.person.id
  return {
    number: round.number,
    startedOn: round.startedOn,
    replies: repliesIn(round).map((reply) => replyFor(s, reply, reader.rules)),
    ratings: sealed
      ? []
      : round.ratings
          .filter((given) => all || mine(given))
          .map((given) => ({
            by: given.by.name,
            attitude: given.attitude,
            result: given.result,
            comment: given.comment,
            why: given.why,
            on: given.on,
            persuaded: sees(relation, 'persuaded') || mine(given) ? given.persuaded : undefined,
          })),
    tally:
      !sealed && everyone.length > 1 && round.ratings.length > 0
        ? tallyOf(round, everyone.length)
        : undefined,
    sealedUntil: sealed,
    lapsedOn: round.ratingLapsedOn,
  }
}

function promiseFor(promise: Commitment, today: PlainDate): CaseView['promises'][number] {
  return {
    id: promise.id,
    what: promise.what,
    measure: promise.measure,
    due: promise.due,
    unit: promise.unit.name,
    section: promise.section,
    state: promise.state,
    ...promiseLabel(promise, today),
    progress: promise.progress,
    disputeNote: promise.disputeNote,
    satisfaction: promise.satisfaction,
  }
}

function classesFor(rules: RulePack): CaseView['classes'] {
  return (Object.keys(rules.classes.value) as ReplyClass[]).map((letter) => ({
    letter, // keys of the very table
    meaning: rules.classes.value[letter] ?? '',
  }))
}

function rulesFor({ clockStart, reply, redo, redoOn }: RulePack): CaseView['rules'] {
  const { value, source } = reply
  return {
    clockStart: clockStart.value,
    reply: { source, ...('months' in value && { months: value.months }) },
    redo: spanText(redo.value),
    redoOn: redoOn.value,
  }
}

function draftFor(
  s: Suggestion,
  events: readonly RecordedEvent[],
  relation: CaseRelation,
  reader: Reader,
): Pick<CaseView, 'desk' | 'draft' | 'sentBack' | 'gaps' | 'preview'> {
  const { unit } = reader.actor.post
  const desk = deskOf(s, unit?.id)
  if (relation !== 'lead' || s.stage !== 'handling' || !unit || !desk || desk.reply) return { gaps: [] }
  const { draft } = desk
  const together = heardUnits(s)
  const mine = { unit: unit.name, asks: asksOf(s, unit.id), together }
  const before = draft?.ready ? sentBackDraft(events, unit.id) : undefined
  const sentBack = desk.sentBack && {
    note: desk.sentBack.note,
    on: desk.sentBack.on,
    by: desk.sentBack.by.name,
    changes: before && draft ? draftChanges(before, draft) : undefined,
  }
  const gaps = gapsBeforeSigning(s, unit.id, draft)
  if (!draft) return { desk: mine, sentBack, gaps }
  const { by, on, ...rest } = draft
  const preview = letterLines(s, { ...draft, unit, together, documentNo: '（签发时编号）' })
  return { desk: mine, draft: { ...rest, by: by.name, on }, sentBack, gaps, preview }
}

/** Contacts name people; they are for the two sides and the offices that supervise. */
function contactsFor(s: Suggestion): CaseView['contacts'] {
  return s.contacts.map((contact) => ({
    id: contact.id,
    unit: contact.unit.name,
    on: contact.on,
    way: contactWays[contact.way],
    who: contact.who,
    asks: contact.asks,
    note: contact.note,
    state: contact.state,
    disputeNote: contact.disputeNote,
    round: contact.round,
  }))
}

function publicationFor(s: Suggestion): CaseView['publication'] {
  const { publication } = s
  if (!publication) return undefined
  const { state, on, code } = publication
  if (publication.state === 'withheld')
    return { state, on, code, note: publication.note, version: 0, hidden: [], versions: [] }
  const { version, hidden, versions } = publication
  return { state, on, code, note: '', version, hidden, versions }
}

/** The case as this actor may see it; undefined when it does not exist for them. */
export function viewFor(
  s: Suggestion,
  events: readonly RecordedEvent[],
  chainBreak: number,
  reader: Reader,
): CaseView | undefined {
  const relation = relationTo(s, reader.actor)
  if (!relation) return undefined
  const { content, number } = s
  const handled = sees(relation, 'handling')
  const standing = handled ? classInForce(s) : undefined
  const sealed = s.rounds.some((round) => sealedUntil(s, round, reader) !== undefined)
  return {
    id: s.id,
    relation,
    number: number && { no: number.no, session: number.session, category: categories[number.category] },
    title: content.title,
    stage: stageFor(s, relation),
    author: { name: s.author.name, delegation: s.author.delegation },
    submittedOn: s.submittedOn,
    origin: s.origin && { ...s.origin, cosigners: s.origin.cosigners.map(({ name }) => name) },
    content: {
      facts: content.facts,
      asks: content.asks,
      formedBy: content.formedBy,
      publicity: content.publicity,
      closedReason: content.closedReason,
      suggestedUnits: content.suggestedUnits.map(({ id, name }) => ({ id, name })),
      referenceOnly: content.referenceOnly,
      attachments: (content.attachments ?? []).map(({ id, name, type, size }) => ({ id, name, type, size })),
      relatesTo: (content.relatesTo ?? []).map((one) => ({ ...one, label: earlierKinds[one.kind] })),
    },
    notice: notice(s),
    clock: clockView(s, reader),
    deadlines: handled ? deadlines(s, reader, relation) : [],
    held: handled ? heldDays(s, reader.today).filter(({ holder }) => holder !== '') : [],
    units: handled ? unitsFor(s, relation, reader) : [],
    contacts: sees(relation, 'contacts') ? contactsFor(s) : [],
    rounds: handled ? s.rounds.map((round) => roundFor(s, round, reader, relation)) : [],
    standing: standing && { ...standing, meaning: reader.rules.classes.value[standing.letter] ?? '' },
    classes: classesFor(reader.rules),
    rules: rulesFor(reader.rules),
    ...draftFor(s, events, relation, reader),
    promises: handled ? s.promises.map((promise) => promiseFor(promise, reader.today)) : [],
    publication: handled ? publicationFor(s) : undefined,
    ...jointFor(s, relation, reader),
    ...supervisionFor(s, relation),
    timeline: history(events, reader.today, { sealed, relation }),
    chainBreak,
  }
}
