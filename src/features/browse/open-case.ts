import type { CaseRow } from '@/domain/suggestion/view-schema'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'

/** A draft opens where it is written; anything else opens to be read. */
export function openCase({ id, stage }: Pick<CaseRow, 'id' | 'stage'>): void {
  go(stage.key === 'draft' ? paths.compose(id) : paths.detail(id))
}
