import type { PlainDate } from '../shared/plain-date'
import { advices, numberText, proposers, type Motion } from './motion'
import { isDecided } from './views'

/** What citizens may know of a motion: what the presidium has taken up, in session or after it. */
export type PublicMotion = {
  id: string
  numberText: string
  session: string
  title: string
  plan: string[]
  lead: string
  delegation: string
  proposers: number
  decision: string
  decidedOn: PlainDate
  resolution?: { title: string; text: string; on: PlainDate }
  items: { what: string; unit: string; due: PlainDate; kept: boolean; latest: string }[]
}

/** The public facts of a motion; undefined while the presidium has not taken it up. */
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
