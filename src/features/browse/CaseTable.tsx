import type { CaseRow } from '@/domain/suggestion/view-schema'

/** A phone has no room for a table, and its package does not carry one. */
export function CaseTable(_props: { rows: readonly CaseRow[] }): null {
  return null
}
