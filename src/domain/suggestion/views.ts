import { calendarStrip, clockText, type Deadline } from '../calendar/deadline'
import type { Actor } from '../people/people'
import { addDays, spokenDay, type PlainDate } from '../shared/plain-date'
import { declineCodes } from './actions/decline'
import { returnCodes } from './actions/return-for-revision'
import {
  assignDue,
  dispatchDue,
  firstContactDue,
  heldDays,
  publishDue,
  ratingDue,
  replyDue,
  runningClock,
} from './clock'
import { contactGap, draftGaps } from './coverage'
import type { Context } from './define'
import type { RecordedEvent } from './events'
import { history } from './history'
import { letterLines } from './letter'
import { promiseLabel } from './promise-label'
import type { RulePack } from './rulebook'
import {
  categories,
  contactWays,
  currentRound,
  earlierKinds,
  isPublicationDecided,
  leadUnit,
  noContactReasons,
  stageLabel,
  stages,
  type Commitment,
  type Reply,
  type Round,
  type Suggestion,
} from './suggestion'
import type { CaseRelation, CaseRow, CaseView, ClockView, DeadlineView, RoundView } from './view-schema'
import * as who from './who'

type Reader = Pick<Context, 'actor' | 'today' | 'rules' | 'holidays'>

/** How this actor stands to the case; undefined: the case does not exist for them. */
export function relationTo(s: Suggestion, actor: Actor): CaseRelation | undefined {
  if (who.author.holds(s, actor)) return 'author'
  if (s.stage === 'draft') return undefined
  if (who.deputyOffice.holds(s, actor)) return 'office'
  if (who.governmentOffice.holds(s, actor)) return s.handedOverOn ? 'government' : undefined
  if (who.leadHandler.holds(s, actor) || who.leadHead.holds(s, actor)) return 'lead'
  if (who.anyHandler.holds(s, actor) || who.anyHead.holds(s, actor)) return 'supporting'
  return who.leader.holds(s, actor) && s.number ? 'leader' : undefined
}

export function stageFor(s: Suggestion, relation?: CaseRelation) {
  const { tone, stop } = stages[s.stage]
  const mine = s.stage === 'replied' && relation === 'author'
  const waiting = mine || s.rounds.length > 1 || (s.stage === 'draft' && s.returned)
  const label = mine ? '待您评价' : stageLabel(s)
  return { key: s.stage, label, tone: waiting && stop < 6 ? ('warn' as const) : tone, stop }
}

/** The unit learns a rating only after the window closes; a redo tells it at once, because it must act. */
export function sealedUntil(s: Suggestion, round: Round, reader: Reader): string | undefined {
  const forUnit = reader.actor.post.role === 'unitHandler' || reader.actor.post.role === 'unitHead'
  const last = s.rounds[s.rounds.length - 1]
  if (!forUnit || !round.rating || round !== last) return undefined
  const due = ratingDue(s, reader.rules, reader.holidays)?.due
  return due && reader.today <= due ? addDays(due, 1) : undefined
}

export function clockView(
  s: Suggestion,
  { today, rules, holidays }: Omit<Reader, 'actor'>,
): ClockView | undefined {
  const due = runningClock(s, rules, holidays)
  if (!due) return undefined
  const { text, tone } = clockText(due, today, holidays)
  return { name: due.name, text, tone }
}

function deadlineView(due: Deadline, reader: Reader, rules: RulePack): DeadlineView {
  return {
    name: due.name,
    due: due.due,
    calendarDue: due.calendarDue,
    ...clockText(due, reader.today, reader.holidays),
    provisional: due.provisional,
    basis: due.basis,
    source: due.source,
    pack: rules.name,
    steps: due.steps,
    strip: calendarStrip(due, reader.holidays),
  }
}

function deadlines(s: Suggestion, reader: Reader): DeadlineView[] {
  const { rules, holidays } = reader
  const byStage: Partial<Record<Suggestion['stage'], (Deadline | undefined)[]>> = {
    review: [assignDue(s, rules, holidays)],
    assigning: [
      s.handedOverOn ? dispatchDue(s, rules, holidays) : assignDue(s, rules, holidays),
      replyDue(s, rules, holidays),
    ],
    handling: [
      replyDue(s, rules, holidays),
      s.contacts.length === 0 ? firstContactDue(s, rules, holidays) : undefined,
    ],
    replied: [ratingDue(s, rules, holidays)],
    following: [
      runningClock(s, rules, holidays),
      isPublicationDecided(s) ? undefined : publishDue(s, rules, holidays),
    ],
    closed: [isPublicationDecided(s) ? undefined : publishDue(s, rules, holidays)],
  }
  return (byStage[s.stage] ?? []).flatMap((due) => (due ? [deadlineView(due, reader, rules)] : []))
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
  if (s.withdrawn) return { tone: 'neutral', title: '已撤回', text: s.withdrawn.reason }
  return undefined
}

function replyFor(s: Suggestion, reply: Reply, rules: RulePack): RoundView['reply'] {
  const { noContact } = reply
  return {
    unit: reply.unit.name,
    documentNo: reply.documentNo,
    signer: reply.signer.name,
    on: reply.on,
    replyClass: reply.replyClass,
    classMeaning: rules.classes.value[reply.replyClass],
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
  const { rating } = round
  const seesFlag = relation === 'author' || relation === 'office'
  return {
    number: round.number,
    startedOn: round.startedOn,
    reply: round.reply ? replyFor(s, round.reply, reader.rules) : undefined,
    rating:
      rating && !sealed
        ? {
            attitude: rating.attitude,
            result: rating.result,
            comment: rating.comment,
            why: rating.why,
            on: rating.on,
            persuaded: seesFlag ? rating.persuaded : undefined,
          }
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
  }
}

function draftFor(
  s: Suggestion,
  relation: CaseRelation,
): Pick<CaseView, 'draft' | 'sentBack' | 'gaps' | 'preview'> {
  const round = currentRound(s)
  const draft = round?.draft
  const unit = leadUnit(s)
  if (relation !== 'lead' || s.stage !== 'handling' || !unit) return { gaps: [] }
  const sentBack = round?.sentBack
    ? { note: round.sentBack.note, on: round.sentBack.on, by: round.sentBack.by.name }
    : undefined
  const contact = contactGap(s, draft?.noContact)
  const gaps = [...(draft ? draftGaps(s.content.asks, draft) : []), ...(contact ? [contact] : [])]
  if (!draft) return { sentBack, gaps }
  const { by, on, ...rest } = draft
  const preview = letterLines(s, { ...draft, unit, documentNo: '（签发时编号）' })
  return { draft: { ...rest, by: by.name, on }, sentBack, gaps, preview }
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
  const { state, on } = publication
  return { state, on, code: publication.code, note: publication.state === 'withheld' ? publication.note : '' }
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
      relatesTo: (content.relatesTo ?? []).map((one) => ({ ...one, label: earlierKinds[one.kind] })),
    },
    notice: notice(s),
    clock: clockView(s, reader),
    deadlines: deadlines(s, reader),
    held: heldDays(s, reader.today).filter(({ holder }) => holder !== ''),
    units: s.units.map(({ unit, part, signedOn }) => ({ id: unit.id, name: unit.name, part, signedOn })),
    contacts: relation === 'supporting' || relation === 'leader' ? [] : contactsFor(s),
    rounds: s.rounds.map((round) => roundFor(s, round, reader, relation)),
    classes: { ...reader.rules.classes.value },
    ...draftFor(s, relation),
    promises: s.promises.map((promise) => promiseFor(promise, reader.today)),
    publication: publicationFor(s),
    timeline: history(events, reader.today, sealed),
    chainBreak,
  }
}

/** The paths of a case that a row needs: a list reads these and no more. */
export const rowFields = [
  'id',
  'congress',
  'stage',
  'author',
  'pack',
  'number',
  'submittedOn',
  'handedOverOn',
  'dispatchedOn',
  'returned',
  'units',
  'content.title',
  'rounds.number',
  'rounds.startedOn',
  'rounds.reply.on',
  'promises.state',
  'promises.due',
] as const

/** The row of a list, from a case of which only `rowFields` need be present. */
export function rowFor(s: Suggestion, reader: Reader): CaseRow {
  const relation = relationTo(s, reader.actor)
  const chips: CaseRow['chips'] = []
  if (s.promises.some((promise) => promise.state !== 'kept' && reader.today > promise.due)) {
    chips.push({ label: '承诺未兑现', tone: 'danger' })
  }
  return {
    id: s.id,
    no: s.number?.no,
    title: s.content.title || '（还没有标题）',
    stage: stageFor(s, relation),
    unit: leadUnit(s)?.name,
    author: s.author.name,
    delegation: s.author.delegation,
    on: s.submittedOn && spokenDay(s.submittedOn, reader.today),
    clock: clockView(s, reader),
    chips,
  }
}
