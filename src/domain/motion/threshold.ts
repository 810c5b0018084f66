import { refuse, type Refusal } from '../shared/refusal'
import { proposers, type Motion } from './motion'
import type { RulePack } from './rulebook'

export type Count = { have: number; need: number; missing: number; source: string }

/** 联名人数, the lead among them, against what the law asks at this level. */
export function countOf(s: Motion, { proposers: rule }: Pick<RulePack, 'proposers'>): Count {
  const have = proposers(s).length
  const need = rule.value[s.session?.level ?? 'district']
  return { have, need, missing: Math.max(0, need - have), source: rule.source }
}

export function tooFew(s: Motion, rules: Pick<RulePack, 'proposers'>): Refusal | undefined {
  const { have, need, missing, source } = countOf(s, rules)
  if (missing === 0) return undefined
  return refuse(
    'incomplete',
    `已联名 ${have} 人（含领衔），还差 ${missing} 人，须满 ${need} 人。依据${source}`,
  )
}
