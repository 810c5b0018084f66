import { advices, numberText, proposers, stageLabel, type Motion } from './motion'
import type { PublicMotion } from './public-schema'
import { isDecided } from './relation'

/** The paths of a motion that its public page needs. */
export const publicFields = [
  'id',
  'stage',
  'lead',
  'session',
  'number',
  'content.title',
  'content.plan',
  'signatures.state',
  'signatures.deputy',
  'decision',
  'vote.passed',
  'withdrawalRequest.on',
  'resolution',
  'items',
] as const

/** What citizens may know of a motion: what the presidium has taken up, in session or after it; undefined before. */
export function publicMotion(s: Motion): PublicMotion | undefined {
  const { decision, number, session, resolution } = s
  if (!isDecided(s) || !decision || !number || s.stage === 'withdrawn') return undefined
  return {
    id: s.id,
    numberText: numberText(number.no),
    session: session?.name ?? '',
    title: s.content.title,
    plan: s.content.plan,
    lead: s.lead.name,
    delegation: s.lead.delegation,
    proposers: proposers(s).length,
    stage: stageLabel(s),
    decision: advices[decision.kind],
    decidedOn: decision.on,
    ...(resolution && {
      resolution: { title: resolution.title, text: resolution.text, on: resolution.on },
    }),
    items: s.items.map((item) => ({
      what: item.what,
      unit: item.unit.name,
      due: item.due,
      kept: item.state === 'kept',
      latest: item.progress[item.progress.length - 1]?.note ?? '',
    })),
  }
}
