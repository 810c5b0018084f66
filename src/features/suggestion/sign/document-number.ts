import { leadName } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'

/** 吴住建复〔2026〕47号: a proposal from the unit's name; the unit's own register has the last word. */
export function proposedNumber(view: CaseView, today: string): string {
  const unit = leadName(view.units)
  const short = unit
    .replace(/^(吴江区|区|吴江)/, '')
    .replace(/(人民政府|街道办事处|局|公司|大队)$/, '')
    .slice(0, 4)
  return `吴${short}复〔${today.slice(0, 4)}〕${view.number?.no ?? ''}号`
}
