import { closedUnexplained, fullContent } from '@/domain/suggestion/actions/content'
import type { Draft } from './draft'

/** Something that stands against submitting: where it is on the page, how it is called, what is wrong. */
export type Gap = { where: string; label: string; message: string }

const labels: Readonly<Record<string, string>> = {
  title: '标题',
  facts: '案由与情况',
  asks: '诉求',
  publicity: '公开方式',
  closedReason: '不公开的理由',
  suggestedUnits: '意向单位',
  formedBy: '形成方式',
}

/** What the suggestion still lacks, by the rules of the action itself, in the order of the page. */
export function gapsOf(draft: Draft): Gap[] {
  const parsed = fullContent.safeParse(draft)
  const gaps: Gap[] = []
  for (const { path, message } of parsed.success ? [] : parsed.error.issues) {
    const gap = gapAt(path, message)
    if (!gaps.some(({ where }) => where === gap.where)) gaps.push(gap)
  }
  const unexplained = closedUnexplained(draft)
  if (unexplained && !gaps.some(({ where }) => where === 'closedReason')) {
    gaps.push({ where: 'closedReason', label: labels.closedReason ?? '', message: unexplained.message })
  }
  return gaps.sort((a, b) => order(a) - order(b))
}

function gapAt(path: readonly PropertyKey[], message: string): Gap {
  const [field, index] = path
  if (field === 'asks' && typeof index === 'number') {
    return { where: `ask-${index + 1}`, label: `诉求 ${index + 1}`, message }
  }
  const where = String(field ?? '')
  return { where, label: labels[where] ?? where, message }
}

const places = ['title', 'facts', 'asks', 'ask-', 'formedBy', 'suggestedUnits', 'publicity', 'closedReason']

function order({ where }: Gap): number {
  const place = places.findIndex((one) => where === one || (one === 'ask-' && where.startsWith(one)))
  return place === -1 ? places.length : place
}
