import type { HolidayTable } from '../calendar/calendar'
import { clockText, type Tone } from '../calendar/deadline'
import type { Hash } from '../shared/hash-chain'
import { spokenDay, type PlainDate } from '../shared/plain-date'
import { appealDue, appealUntil } from './clock'
import { entriesOf, figuresOf, type Entry } from './fold'
import { outcomeKinds, outcomeParts, type Outcome } from './line'
import { listFor, type DutyPlan } from './plan'
import { medians, scoreReason, scoresOf, tagsOf, type Scores } from './portrait'
import { tableOn, type RuleTable } from './rule-table'
import { isIntact } from './statement'
import { dimensionKeys, dimensions, subjects } from './subject'
import type { PortraitView, StatementView, TableView } from './view-schema'
import {
  declarationStates,
  periods,
  statementStates,
  type Appeal,
  type Declaration,
  type DutyYear,
  type Statement,
} from './year'

export type PortraitReader = {
  relation: PortraitView['relation']
  today: PlainDate
  tables: readonly RuleTable[]
  plan: DutyPlan | undefined
  holidays: HolidayTable
  hash: Hash
  /** The sides of everybody in the delegation, this deputy among them. */
  peers: readonly Scores[]
  lastYear?: { year: number; total: number } | undefined
}

/** A deputy's year as the two who may see it do: nothing here is counted again but the lines it shows. */
export function portraitOf(s: DutyYear, reader: PortraitReader): PortraitView {
  const { tables, plan, today, peers } = reader
  const figures = s.figures ?? figuresOf(s, tables)
  const entries = entriesOf(s.lines, tables)
  const scores = scoresOf(figures, plan)
  const middle = medians(peers)
  const table = tableOn(tables, s.year < Number(today.slice(0, 4)) ? lastDay(s.year) : today)
  return {
    deputy: { id: s.deputy.id, name: s.deputy.name, delegation: s.deputy.delegation },
    year: s.year,
    relation: reader.relation,
    table: table && { name: table.name, example: table.example },
    base: figures.base,
    earned: figures.earned,
    total: figures.total,
    dimensions: dimensionKeys.map((key) => ({
      key,
      label: dimensions[key],
      score: scores[key],
      median: middle?.[key] ?? null,
      why: scoreReason(key, figures),
      points: figures.byDimension[key],
    })),
    peers: middle
      ? `${s.deputy.delegation} ${peers.length} 人的中位数`
      : '代表团有记录的不到 5 人，不显示中位数',
    trend: trendOf(figures.months, figures.base, s.year, today),
    lastYear: reader.lastYear,
    tags: tagsOf(entries, s.outcomes),
    plan: plan && { name: plan.name, example: plan.example, version: plan.version },
    list: listFor(plan, entries, today).map(
      ({ id, label, dimension, target, done, state, text, source, lines }) => ({
        id,
        label,
        dimension: dimensions[dimension],
        target,
        done,
        state,
        text,
        source,
        lines,
      }),
    ),
    entries: entries.map((entry) => entryView(s, entry, reader)).reverse(),
    declarations: [...s.declarations].reverse().map(declarationView),
    outcomes: [...s.outcomes].reverse().map((one) => outcomeView(one, s.read)),
    statements: [...s.statements].reverse().map((one) => statementViewOf(one, reader.hash)),
  }
}

const lastDay = (year: number) => `${year}-12-31` as PlainDate // a real day of any year

/** Month by month, up to this month. */
function trendOf(
  months: readonly number[],
  base: number,
  year: number,
  today: PlainDate,
): PortraitView['trend'] {
  const until = Number(today.slice(0, 4)) === year ? Number(today.slice(5, 7)) : 12
  let total = base
  return months.slice(0, until).map((points, index) => {
    total += points
    return { month: index + 1, points, total }
  })
}

function entryView(s: DutyYear, entry: Entry, reader: PortraitReader): PortraitView['entries'][number] {
  const { today, holidays } = reader
  const appeal = s.appeals.find(({ line }) => line === entry.id)
  const entered = s.lines.find(({ id }) => id === entry.id)
  const until = entered && appealUntil(entered, holidays)
  const open = until && !appeal && entry.state !== 'voided' && !entry.voids && today <= until.due
  const clock = open ? clockText(until, today, holidays) : undefined
  return {
    id: entry.id,
    on: entry.on,
    dimension: dimensions[subjects[entry.subject].dimension],
    subject: subjects[entry.subject].label,
    what: entry.what,
    evidence: entry.evidence,
    counted: entry.counted,
    state: entry.state,
    why: entry.why,
    source: entry.source,
    appealable: clock && { text: `申诉 ${clock.text}`, tone: clock.tone },
    appeal: appeal && appealView(appeal, reader),
  }
}

function appealView(
  appeal: Appeal,
  { today, holidays }: PortraitReader,
): NonNullable<PortraitView['entries'][number]['appeal']> {
  const due = appealDue(appeal, holidays)
  const { text, tone } = clockText(due, today, holidays)
  const { decision } = appeal
  return {
    id: appeal.id,
    reason: appeal.reason,
    on: appeal.on,
    clock: decision ? undefined : { name: due.name, text, tone },
    decision: decision && { granted: decision.granted, note: decision.note, on: decision.on },
  }
}

const declarationTone: Readonly<Record<Declaration['state'], Tone>> = {
  first: 'warn',
  final: 'warn',
  entered: 'success',
  returned: 'danger',
}

function declarationView(one: Declaration): PortraitView['declarations'][number] {
  return {
    id: one.id,
    on: one.on,
    subject: subjects[one.subject].label,
    title: one.title,
    text: one.text,
    evidence: one.evidence.map(({ id, name, type, size }) => ({ id, name, type, size })),
    state: { label: declarationStates[one.state], tone: declarationTone[one.state] },
    step: one.state === 'first' || one.state === 'final' ? one.state : undefined,
    reviews: one.reviews.map(({ step, passed, note, on, by }) => ({
      step: step === 'first' ? '初审' : '终审',
      passed,
      note,
      on,
      by: by.name,
    })),
  }
}

const outcomeTone: Readonly<Record<Outcome['kind'], Tone>> = {
  adopted: 'success',
  kept: 'success',
  planned: 'info',
  answered: 'neutral',
  broken: 'danger',
  onAgenda: 'info',
  resolved: 'success',
  voter: 'gold',
}

function outcomeView(
  { id, on, kind, text, evidence, part, source }: Outcome,
  read: readonly string[],
): PortraitView['outcomes'][number] {
  return {
    id,
    on,
    kind: { label: outcomeKinds[kind], tone: outcomeTone[kind] },
    text,
    evidence,
    part: outcomeParts[part],
    read: read.includes(id),
    source,
  }
}

const statementTone: Readonly<Record<Statement['state'], Tone>> = {
  issued: 'warn',
  confirmed: 'success',
  objected: 'warn',
  answered: 'info',
}

function statementViewOf(one: Statement, hash: Hash): StatementView {
  const { content, digest, state } = one
  return {
    period: content.period,
    label: `${content.year} 年${periods[content.period]}`,
    version: content.version,
    from: content.from,
    to: content.to,
    table: content.table,
    base: content.base,
    earned: content.earned,
    total: content.total,
    entries: content.entries,
    outcomes: content.outcomes.map(({ id, on, kind, text }) => ({ id, on, kind: outcomeKinds[kind], text })),
    remark: content.remark,
    issuedOn: content.issuedOn,
    digest,
    intact: isIntact(one, hash),
    state: { label: statementStates[state], tone: statementTone[state] },
    key: state,
    objection: one.objection?.text,
    answer: one.answer?.text,
  }
}

/** A rule table as people read it, and whether it is the one in force. */
export function tableViewOf(table: RuleTable, tables: readonly RuleTable[], today: PlainDate): TableView {
  const now = tableOn(tables, today)
  const state =
    now?.id === table.id
      ? { label: '现行', tone: 'success' as const }
      : table.from > today
        ? { label: `${spokenDay(table.from, today)}起用`, tone: 'info' as const }
        : { label: '已失效', tone: 'neutral' as const }
  return {
    id: table.id,
    name: table.name,
    from: table.from,
    until: table.until,
    base: table.base,
    example: table.example,
    source: table.source,
    state,
    rules: table.rules.map(({ subject, points, cap }) => ({
      subject,
      label: subjects[subject].label,
      dimension: dimensions[subjects[subject].dimension],
      points,
      cap,
    })),
  }
}
