import type { Tone } from '../calendar/deadline'
import type { PlainDate } from '../shared/plain-date'
import type { PromiseState } from './suggestion'

/** 未到期 · 等代表核对 · 已兑现 · 未兑现: late is computed from the day, never stored. */
export function promiseLabel(
  promise: { state: PromiseState; due: PlainDate },
  today: PlainDate,
): { label: string; tone: Tone } {
  switch (promise.state) {
    case 'kept':
      return { label: '已兑现', tone: 'success' }
    case 'claimed':
      return { label: '等代表核对', tone: 'info' }
    case 'disputed':
      return { label: '未兑现', tone: 'danger' }
    case 'open':
      return today > promise.due
        ? { label: '逾期未兑现', tone: 'danger' }
        : { label: '未到期', tone: 'neutral' }
    case 'superseded':
      return { label: '已由重新答复替代', tone: 'neutral' }
    default:
      return promise.state satisfies never
  }
}
