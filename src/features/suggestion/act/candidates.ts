import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { Tone } from '@/domain/calendar/deadline'
import type { CaseView } from '@/domain/suggestion/view-schema'

export type Unit = Output<Api['unit.list']>['units'][number]

export type Handled = Output<Api['unit.handled']>['units'][number]

export type Proposed = { unit: Unit; why: string; chip: { label: string; tone: Tone } | undefined }

const MOST = 4

type Reasons = { suggested: boolean; named: boolean; past: Handled | undefined }

/** Whom to propose as the leading unit, each with its reasons: who led the like before, the deputy's wish, the words. */
export function candidatesFor(
  units: readonly Unit[],
  view: CaseView,
  chosen: string,
  handled: readonly Handled[],
): Proposed[] {
  const wished = new Set(view.content.suggestedUnits.map(({ id }) => id))
  const words = `${view.title}${view.content.facts}`
  return units
    .map((unit) => ({
      unit,
      suggested: wished.has(unit.id),
      named: namedIn(unit.name, words),
      past: handled.find(({ id }) => id === unit.id),
    }))
    .filter(({ unit, suggested, named, past }) => suggested || named || past || unit.id === chosen)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST)
    .map((one, index) => ({ unit: one.unit, why: reason(one), chip: chipOf(one, index === 0) }))
}

/** 会办 units that the like had before, the most often first. */
export function supportersFor(units: readonly Unit[], handled: readonly Handled[], lead: string): Unit[] {
  return handled
    .filter(({ id, supported }) => supported > 0 && id !== lead)
    .sort((a, b) => b.supported - a.supported)
    .flatMap(({ id }) => units.filter((unit) => unit.id === id))
    .slice(0, MOST)
}

function weight({ suggested, named, past }: Reasons): number {
  return (past?.led ?? 0) * 2 + (suggested ? 3 : 0) + (named ? 1 : 0) + (past?.supported ?? 0) * 0.75
}

function reason({ suggested, named, past }: Reasons): string {
  const reasons = [
    past && past.led > 0 && `相近的已公开建议 ${past.led} 件由其主办`,
    past && past.supported > 0 && `会办过 ${past.supported} 件`,
    past && past.returned > 0 && `退回过 ${past.returned} 件`,
    suggested && '代表希望由其承办',
    named && '建议文字提到',
  ].filter(Boolean)
  return reasons.join('；') || '您从名录里选定'
}

function chipOf({ suggested, past }: Reasons, first: boolean): Proposed['chip'] {
  if (past && past.returned > 0) return { label: '曾退回', tone: 'warn' }
  if (first && past && past.led > 0) return { label: '推荐', tone: 'success' }
  return suggested ? { label: '代表意向', tone: 'info' } : undefined
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
