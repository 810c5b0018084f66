import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import type { Deadline } from '@/domain/calendar/deadline'
import { runningClock } from '@/domain/motion/clock'
import { stageLabel as motionStage, type Motion } from '@/domain/motion/motion'
import { blankRulebook, packsOf, type Rulebook } from '@/domain/rules/book'
import { draftPack, type Draft } from '@/domain/rules/draft-pack'
import { packFor } from '@/domain/rules/in-force'
import { trialOf, type TrialCase } from '@/domain/rules/trial'
import type { PlainDate } from '@/domain/shared/plain-date'
import { isRefusal } from '@/domain/shared/refusal'
import { deadlineFields, deadlinesOf } from '@/domain/suggestion/deadlines'
import { stageLabel, type Suggestion } from '@/domain/suggestion/suggestion'
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
  { pack }: Draft & { kind: 'suggestion' },
): Promise<TrialCase[]> {
  const { holidays } = ports
  const found = await openSuggestions(ports, [...deadlineFields])
  return found.map((s) => {
    const under = (rules: typeof pack) => deadlinesOf(s, { rules, holidays }, { opinions: true })
    return tried(s, stageLabel(s), under, packsOf(book).suggestion, pack, todayOf(ports))
  })
}

async function motionsUnder(
  ports: Signed,
  book: Rulebook,
  { pack }: Draft & { kind: 'motion' },
): Promise<TrialCase[]> {
  const { holidays, store, actor } = ports
  const [found, sessions] = await Promise.all([openMotions(ports), sessionsById(store, actor.post.congress)])
  return found.map((s) => {
    const under = (rules: typeof pack): Deadline[] => {
      const due = runningClock(s, { rules, holidays, sessions })
      return due ? [due] : []
    }
    return tried(s, motionStage(s), under, packsOf(book).motion, pack, todayOf(ports))
  })
}

/** One open case under its own rules, under the candidate, and under its own once the candidate is published. */
function tried<P extends { id: string; from: PlainDate }>(
  s: Pick<Suggestion | Motion, 'id' | 'number' | 'pack'> & { content: { title: string } },
  stage: string,
  under: (rules: P) => Deadline[],
  own: readonly P[],
  candidate: P,
  today: PlainDate,
): TrialCase {
  return {
    id: s.id,
    title: s.content.title,
    ...(s.number && { no: s.number.no }),
    stage,
    own: under(packFor(own, s.pack, today)),
    candidate: under(candidate),
    published: under(packFor([...own, candidate], s.pack, today)),
  }
}
