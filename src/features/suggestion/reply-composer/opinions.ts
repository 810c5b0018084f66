import type { CaseView } from '@/domain/suggestion/view-schema'

export type UnitOpinion = {
  id: string
  name: string
  signed: boolean
  /** The opinion that stands. */
  text?: string | undefined
  by?: string | undefined
  on?: string | undefined
  /** Sent back, and not yet given again. */
  rejected?: string | undefined
}

/** What each 会办 unit has said so far; one that was sent back does not stand. */
export function opinionsOf({ units }: Pick<CaseView, 'units'>): UnitOpinion[] {
  return units
    .filter(({ part }) => part === 'supporting')
    .map(({ id, name, signedOn, opinions }) => {
      const last = opinions[opinions.length - 1]
      const unit = { id, name, signed: signedOn !== undefined }
      if (!last) return unit
      if (last.rejected) return { ...unit, rejected: last.rejected.reason }
      return { ...unit, text: last.text, by: last.by, on: last.on }
    })
}

/** An opinion put behind what is already written, saying whose it is. */
export function quoted(before: string, { name, text = '' }: Pick<UnitOpinion, 'name' | 'text'>): string {
  return added(before, `经商${name}，${text}`)
}

/** On a new line when something is written already. */
export function added(before: string, text: string): string {
  return before.trim() === '' ? text : `${before.replace(/\s+$/, '')}\n${text}`
}
