import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { CaseView } from '@/domain/suggestion/view-schema'

export type Unit = Output<Api['unit.list']>['units'][number]

export type Proposed = { unit: Unit; why: string; suggested: boolean }

const MOST = 4

/** Whom to propose as the leading unit, each with its reasons: the deputy's wish first, then words of the title. */
export function candidatesFor(units: readonly Unit[], view: CaseView, chosen: string): Proposed[] {
  const wished = new Set(view.content.suggestedUnits.map(({ id }) => id))
  const words = `${view.title}${view.content.facts}`
  const proposed = units
    .map((unit) => ({ unit, suggested: wished.has(unit.id), named: namedIn(unit.name, words) }))
    .filter(({ unit, suggested, named }) => suggested || named || unit.id === chosen)
    .sort((a, b) => Number(b.suggested) - Number(a.suggested) || Number(b.named) - Number(a.named))
    .slice(0, MOST)
  return proposed.map(({ unit, suggested, named }) => ({ unit, suggested, why: reason(suggested, named) }))
}

function reason(suggested: boolean, named: boolean): string {
  const reasons = [suggested && '代表希望由其承办', named && '建议文字提到'].filter(Boolean)
  return reasons.join('；') || '您从名录里选定'
}

/** 震泽镇人民政府 is named where 震泽 stands in the text; a department where its short name does. */
function namedIn(unit: string, words: string): boolean {
  const core = unit
    .replace(/^(吴江区|区|吴江)/, '')
    .replace(/(人民政府|街道办事处|镇政府|局|公司|大队|办|镇|街道)+$/, '')
  return core.length >= 2 && words.includes(core)
}

/** The longest load and the average, for the bars. */
export function loadOf(units: readonly Unit[]): { most: number; average: number } {
  const busy = units.filter(({ open }) => open > 0)
  const total = busy.reduce((sum, { open }) => sum + open, 0)
  return {
    most: Math.max(1, ...units.map(({ open }) => open)),
    average: busy.length > 0 ? total / busy.length : 0,
  }
}
