import { numberText } from '@/domain/suggestion/suggestion'
import { tokensOf } from '../published/tokens'
import type { InboxDoc } from './inbox-doc'

/** What waits for one party, as every kind of case tells it. */
type Waiting = Pick<InboxDoc, 'party' | 'verb' | 'label' | 'due' | 'dueName' | 'counts'>

/** What the items of one case share, and what is said of each. */
type About<T> = Pick<InboxDoc, 'kind'> & {
  of: (turn: T) => Pick<InboxDoc, 'title' | 'no' | 'from' | 'part' | 'stage' | 'category'>
}

/** The inbox items of a case. Ids follow from the content, so that drawing them again changes nothing. */
export function inboxItems<T extends Waiting>(
  { _id: caseId, congress, rev }: { _id: string; congress: string; rev: number },
  turns: readonly T[],
  { kind, of }: About<T>,
): InboxDoc[] {
  const seen = new Map<string, number>()
  return turns.map((turn) => {
    const { party, verb, label, due, dueName, counts } = turn
    const name = `${caseId}|${party}|${verb}`
    const n = seen.get(name) ?? 0
    seen.set(name, n + 1)
    const _id = n === 0 ? name : `${name}|${n}`
    const sortKey = `${due ?? '9999-12-31'}|${_id}`
    const about = of(turn)
    const tokens = tokensOf([...(about.no ? numbersOf(about.no) : []), about.title, about.from].join(' '))
    const item = {
      _id,
      party,
      congress,
      open: true,
      sortKey,
      rev,
      caseId,
      kind,
      verb,
      label,
      tokens,
      ...about,
    }
    return { ...item, ...(due && { due, dueName, counts }) }
  })
}

/** A number as people may type it: 47, 047, 第047号. */
export function numbersOf(no: number): string[] {
  const spoken = numberText(no)
  return [String(no), spoken.replace(/\D/g, ''), spoken.replace(/\s/g, '')]
}
