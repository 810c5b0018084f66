import type { Hash } from '../shared/hash-chain'
import { numberText, proposers, type DeputyRef, type Motion } from './motion'

/** The one suggestion that can come of this motion: the same whoever asks, however often. */
export function suggestionIdOf(motionId: string, hash: Hash): string {
  return hash(`suggestion of motion ${motionId}`).slice(0, 32)
}

/** What the suggestion is made from: the text as it was signed, and everybody who proposed it and is to be answered. */
export type Conversion = {
  suggestion: string
  motion: { id: string; name: string }
  lead: DeputyRef
  cosigners: DeputyRef[]
  reason: string
  title: string
  facts: string
  asks: string[]
}

const named = ({ id, name, delegation }: DeputyRef): DeputyRef => ({ id, name, delegation })

/** The suggestion a decision of the presidium calls for; undefined for every other motion. */
export function conversionOf(s: Motion): Conversion | undefined {
  const { decision, content, number, session } = s
  if (decision?.kind !== 'convert' || !decision.suggestion) return undefined
  const [lead, ...cosigners] = proposers(s)
  return {
    suggestion: decision.suggestion,
    motion: { id: s.id, name: `${session?.name ?? ''}${number ? numberText(number.no) : ''}` },
    lead: lead ?? s.lead,
    cosigners: cosigners.map(named),
    reason: decision.reason,
    title: content.title.replace(/议案$/, '建议'),
    facts: `案由：${content.cause}\n案据：${content.grounds}`,
    asks: content.plan,
  }
}
