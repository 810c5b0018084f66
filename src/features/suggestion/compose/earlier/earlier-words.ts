import type { EarlierRow } from '@/domain/similar/row-schema'
import { numberText } from '@/domain/suggestion/suggestion'

/** 2025 年 · 第 112 号 · 区住建局, as far as known. */
export function whereFrom({ year, no, unit, own }: EarlierRow): string {
  const parts = [year && `${year} 年`, no !== undefined && numberText(no), unit, own && '您提的']
  return parts.filter(Boolean).join(' · ')
}

/** How its promises stand, in the words of the first that went wrong. */
export function promiseSummary({ promises, stage }: EarlierRow): string {
  const broken = promises.find(({ tone }) => tone === 'danger')
  if (broken) return `承诺${broken.label}`
  if (promises.length > 0 && promises.every(({ tone }) => tone === 'success')) return '承诺已兑现'
  return stage.label
}
