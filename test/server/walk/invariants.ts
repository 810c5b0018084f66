import { builtIn } from '../../../src/domain/rules/book'
import { brokenAt } from '../../../cloudfunctions/server/cases/integrity'
import { ledgersOf } from '../../../cloudfunctions/server/figures/ledgers'
import { recountOf } from '../../../cloudfunctions/server/figures/recount'
import { differences } from '../../../src/domain/figures/ledger'
import { inboxDocs } from '../../../cloudfunctions/server/projections/inbox'
import { exampleTable } from '../../../src/domain/duty/example-table'
import { motionLines } from '../../../src/domain/duty/sources/motion-lines'
import type { MotionDoc } from '../../../cloudfunctions/server/motion/motion-doc'
import { suggestionLines } from '../../../src/domain/duty/sources/suggestion-lines'
import { suggestionKind } from '../../../cloudfunctions/server/suggestion/kind'
import type { SuggestionDoc } from '../../../cloudfunctions/server/suggestion/suggestion-doc'
import type { DutyDoc } from '../../../cloudfunctions/server/duty/duty-doc'
import type { InboxDoc } from '../../../cloudfunctions/server/inbox/inbox-doc'
import type { PublishedDoc } from '../../../cloudfunctions/server/published/published-doc'
import type { SimilarCountsDoc, SimilarDoc } from '../../../cloudfunctions/server/similar/similar-doc'
import { evolve } from '../../../src/domain/suggestion/evolve'
import type { RecordedEvent } from '../../../src/domain/suggestion/events'
import { blankSuggestion } from '../../../src/domain/suggestion/suggestion'
import { linesMatch } from '../../../src/domain/suggestion/publication'
import { legalMoves } from '../../domain/support/legal-moves'
import type { House } from '../support/house'
import { dueDays } from './deadlines'
import { telling } from './telling'

/* What must hold of a case whatever has been done to it; each is told apart from the code that keeps it so. */

export type Invariant = (house: House, doc: SuggestionDoc) => void | Promise<void>

const docs = <D>(house: House, name: Parameters<House['dump']>[0]) =>
  house.dump(name) as unknown as readonly D[]

/** What is told twice, such as a second leader of the supervision, is one line: as it was told first. */
const firstOf = (list: readonly { id: string }[], id: string) => list.findIndex((one) => one.id === id)

/** A round begins with the first dispatch and with every redo. */
function roundsOf(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const rounds: RecordedEvent[][] = [[]]
  for (const event of events) {
    rounds[rounds.length - 1]?.push(event)
    if ('next' in event && event.next === 'redo') rounds.push([])
  }
  return rounds
}

const repliesOf = (events: readonly RecordedEvent[]) =>
  events.flatMap((event) => (event.type === 'replyIssued' ? [event.reply] : []))

export const invariants = {
  走的都是该走的路: (_house, { state, events }) => {
    let s = blankSuggestion(state.id, state.congress, state.author)
    const illegal = events.flatMap((event) => {
      const before = s.stage
      s = evolve(s, event)
      return legalMoves[event.type][before]?.includes(s.stage) ? [] : [[event.type, before, s.stage]]
    })
    expect(illegal).toEqual([])
  },

  这件事就是它的记录讲的: ({ ports }, doc) => {
    expect(brokenAt(suggestionKind, doc, ports.hash)).toBe(0)
    expect([doc.stage, doc.congress, doc.authorId]).toEqual([
      doc.state.stage,
      doc.state.congress,
      doc.state.author.id,
    ])
    expect(doc.behind).toBe(false)
  },

  记录逐条相扣: ({ ports }, { events }) => {
    const chain = events.map(({ hash: _hash, ...body }) => ports.hash(sortedJson(body)))
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1))
    expect(events.map(({ prev }) => prev)).toEqual(['0'.repeat(64), ...chain].slice(0, events.length))
    expect(events.map(({ hash }) => hash)).toEqual(chain)
  },

  词频与逐件重数相同: (house, { congress }) => {
    const counts = docs<SimilarCountsDoc>(house, 'similarCounts').find(({ _id }) => _id === congress)
    const [recount, told] = [new Map<string, number>(), docs<SimilarDoc>(house, 'similarIndex')]
    const mine = told.filter((one) => one.congress === congress && one.counted)
    for (const { counted = [] } of mine)
      for (const term of counted) recount.set(term, (recount.get(term) ?? 0) + 1)
    expect([counts?.cases ?? 0, counts?.counts ?? {}]).toEqual([mine.length, Object.fromEntries(recount)])
  },

  统计台账与逐件重数相同: async ({ ports }, { congress }) => {
    for (const { session, ledger } of await ledgersOf(ports.store, congress))
      expect(differences(ledger, await recountOf(ports, { congress, session }))).toEqual([])
  },

  积分与逐条重算相同: (house, { congress, state }) => {
    const told = docs<SuggestionDoc>(house, 'suggestions')
      .filter((one) => one.congress === congress)
      .flatMap((one) => suggestionLines(one.state, one.events))
      .concat(docs<MotionDoc>(house, 'motions').flatMap((one) => motionLines(one.state, one.events)))
      .filter(({ deputy }) => deputy.id === state.author.id)
    for (const { state: year } of docs<DutyDoc>(house, 'dutyYears')) {
      if (year.deputy.id !== state.author.id) continue
      const inYear = <T extends { id: string; on: string }>(list: readonly T[]) =>
        list
          .filter(({ id, on }, index) => on.startsWith(`${year.year}-`) && firstOf(list, id) === index)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
      const lines = inYear(told.flatMap((one) => one.lines))
      const outcomes = inYear(told.flatMap((one) => one.outcomes))
      expect(inYear(year.lines).map(({ enteredOn: _on, ...line }) => line)).toEqual(lines)
      expect(inYear(year.outcomes)).toEqual(outcomes)
      expect(year.figures?.total ?? 600).toBe(600 + earnedBy(lines))
    }
    const years = new Set(told.flatMap(({ lines }) => lines.map(({ on }) => on.slice(0, 4))))
    const there = docs<DutyDoc>(house, 'dutyYears').filter((one) => one.deputyId === state.author.id)
    expect(there.filter(({ state: { lines } }) => lines.length > 0)).toHaveLength(years.size)
  },

  期限与日历逐日数出的相同: (house, { _id, events }) => {
    const wrong = docs<InboxDoc>(house, 'inbox').flatMap(
      ({ caseId, open, party, verb, due, dueName = '' }) => {
        if (caseId !== _id || !open || !due) return []
        const days = dueDays(dueName, party, events, house.ports.holidays)
        return days.includes(due) ? [] : [{ verb, dueName, due, days }]
      },
    )
    expect(wrong).toEqual([])
  },

  每个单位每一轮恰有一件有效答复: (_house, { state, events }) => {
    const rounds = roundsOf(events)
    expect(state.rounds.length).toBeLessThanOrEqual(rounds.length)
    state.rounds.forEach(({ desks }, index) => {
      const issued = repliesOf(rounds[index] ?? []).map(({ digest }) => digest)
      const kept = desks.flatMap(({ reply }) => reply?.digest ?? [])
      expect([...kept].sort()).toEqual([...issued].sort())
    })
    if (!['replied', 'following', 'closed'].includes(state.stage)) return
    const answering = state.units.filter(({ part }) => part !== 'supporting').map(({ unit }) => unit.id)
    const last = state.rounds[state.rounds.length - 1]?.desks ?? []
    expect(last.map(({ unit, reply }) => [unit.id, reply !== undefined])).toEqual(
      answering.map((unit) => [unit, true]),
    )
  },

  公开的都经代表同意和工委审定: (house, { _id, events }) => {
    const page = docs<PublishedDoc>(house, 'published').find((one) => one._id === _id)
    const decided = events.filter(({ type }) => type === 'published' || type === 'withheld')
    const decision = decided[decided.length - 1]
    expect(page?.visible ?? false).toBe(decision?.type === 'published')
    if (!page?.visible || !decision) return
    expect(decision.by.role).toBe('deputyOffice')
    const choices = events.flatMap((one) =>
      one.type === 'submitted' || one.type === 'receivedFromMotion' ? [one.content.publicity] : [],
    )
    expect(choices[choices.length - 1]).not.toBe('closed')
    const before = roundsOf(events.slice(0, decision.seq)).filter((round) => repliesOf(round).length > 0)
    const replies = repliesOf(before[before.length - 1] ?? [])
    expect(replies.map(({ disclosure }) => disclosure.open)).toEqual(replies.map(() => true))
    const { letters, facts, asks, answers } = page.published
    const full = choices[choices.length - 1] === 'full'
    expect([facts, asks, answers].map((part) => part !== undefined)).toEqual([full, full, full])
    // The page shows the letters in the order of the units, the record in the order of signing.
    const digests = (told: readonly { digest: string }[]) => told.map(({ digest }) => digest).sort()
    expect(digests(letters)).toEqual(digests(replies))
    for (const { lines, digest } of letters)
      expect(lines ? linesMatch(lines, digest, house.ports.hash) : !full).toBe(true)
  },

  每件要告知的事都有一条消息: (house, { _id, events }) => {
    const told = new Map<number, number>()
    for (const { _id: id } of docs<{ _id: string; caseId: string }>(house, 'messages')) {
      if (!id.startsWith(`${_id}|`)) continue
      const seq = Number(id.split('|')[1])
      told.set(seq, (told.get(seq) ?? 0) + 1)
    }
    const wrong = events.flatMap((event) => {
      const expected = telling(event)
      const lines = told.get(event.seq) ?? 0
      told.delete(event.seq)
      const right = expected === 'perhaps' || (expected === 'somebody') === lines > 0
      return right ? [] : [[event.type, expected, lines]]
    })
    expect([wrong, [...told.keys()]]).toEqual([[], []])
  },

  待办就是现在等着办的: (house, doc) => {
    const open = docs<InboxDoc>(house, 'inbox').filter((one) => one.caseId === doc._id && one.open)
    const bare = (items: readonly InboxDoc[]) =>
      items.map(({ rev: _rev, ...item }) => item).sort((a, b) => (a._id < b._id ? -1 : 1))
    expect(bare(open)).toEqual(bare(inboxDocs({ ...house.ports, packs: builtIn }, doc)))
  },
} satisfies Record<string, Invariant>

export type InvariantName = keyof typeof invariants

function sortedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${sortedJson(item)}`).join(',')}}`
}

/** Points of a year by the example table, in tenths, each subject up to its cap; what was corrected counts nothing. */
function earnedBy(
  lines: readonly { id: string; on: string; subject: string; times: number; voids?: string }[],
): number {
  const voided = new Set(lines.map(({ voids }) => voids))
  const sums = new Map<string, number>()
  for (const { id, subject, times } of lines) {
    const rule = exampleTable.rules.find((one) => one.subject === subject)
    if (!rule || voided.has(id)) continue
    sums.set(subject, (sums.get(subject) ?? 0) + rule.points * times)
  }
  let total = 0
  for (const [subject, sum] of sums) {
    const cap = exampleTable.rules.find((one) => one.subject === subject)?.cap ?? Infinity
    total += Math.sign(sum) * Math.min(Math.abs(sum), cap)
  }
  return total
}
