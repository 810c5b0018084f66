import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import type { Deadline } from '@/domain/calendar/deadline'
import { runningClock } from '@/domain/motion/clock'
import { stageLabel as motionStage } from '@/domain/motion/motion'
import { blankRulebook, packsOf, type Rulebook } from '@/domain/rules/book'
import { draftPack, type Draft } from '@/domain/rules/draft-pack'
import { packFor } from '@/domain/rules/in-force'
import { trialOf, type TrialCase } from '@/domain/rules/trial'
import { isRefusal } from '@/domain/shared/refusal'
import { deadlineFields, deadlinesOf } from '@/domain/suggestion/deadlines'
import { stageLabel } from '@/domain/suggestion/suggestion'
import { failWith } from '../failure'
import { todayOf, type Signed } from '../ports'
import { sessionsById } from '../session/sessions-of'
import { rulesKind } from './book'
import { openMotions, openSuggestions } from './open-cases'
import { forOffice } from './packs'

/** What the numbers would do to the due days of open cases. Nothing is written. */
export async function dryRun(
  ports: Signed,
  input: Input<Api['rules.dryRun']>,
): Promise<Output<Api['rules.dryRun']>> {
  forOffice(ports)
  const { congress } = ports.actor.post
  const doc = await rulesKind.keep.get(ports.store, congress)
  const book = doc?.state ?? blankRulebook(congress)
  const today = todayOf(ports)
  const draft = draftPack(book, input, today)
  if (isRefusal(draft)) throw failWith(draft)
  const cases =
    draft.kind === 'suggestion'
      ? await suggestionsUnder(ports, book, draft)
      : await motionsUnder(ports, book, draft)
  return { ...trialOf(cases, today), changes: draft.changes }
}

async function suggestionsUnder(
  ports: Signed,
  book: Rulebook,
  draft: Draft & { kind: 'suggestion' },
): Promise<TrialCase[]> {
  const { holidays } = ports
  const today = todayOf(ports)
  const { suggestion: own } = packsOf(book)
  const published = [...own, draft.pack]
  const found = await openSuggestions(ports, [...deadlineFields])
  return found.map((s) => {
    const under = (rules: typeof draft.pack): Deadline[] =>
      deadlinesOf(s, { rules, holidays }, { opinions: true })
    return {
      id: s.id,
      title: s.content.title,
      ...(s.number && { no: s.number.no }),
      stage: stageLabel(s),
      own: under(packFor(own, s.pack, today)),
      candidate: under(draft.pack),
      published: under(packFor(published, s.pack, today)),
    }
  })
}

async function motionsUnder(
  ports: Signed,
  book: Rulebook,
  draft: Draft & { kind: 'motion' },
): Promise<TrialCase[]> {
  const { holidays, store, actor } = ports
  const today = todayOf(ports)
  const { motion: own } = packsOf(book)
  const published = [...own, draft.pack]
  const [found, sessions] = await Promise.all([openMotions(ports), sessionsById(store, actor.post.congress)])
  return found.map((s) => {
    const under = (rules: typeof draft.pack): Deadline[] => {
      const due = runningClock(s, { rules, holidays, sessions })
      return due ? [due] : []
    }
    return {
      id: s.id,
      title: s.content.title,
      ...(s.number && { no: s.number.no }),
      stage: motionStage(s),
      own: under(packFor(own, s.pack, today)),
      candidate: under(draft.pack),
      published: under(packFor(published, s.pack, today)),
    }
  })
}
