/** Points in tenths, so that adding them is exact: 30 is 3.0 分. */
export type Points = number

export const points = (value: number): Points => Math.round(value * 10)

/** +3.0, −0.5, 0.0: a change, with its sign. */
export function changeText(value: Points): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${(Math.abs(value) / 10).toFixed(1)}`
}

/** 86.0: a total. */
export function totalText(value: Points): string {
  return `${value < 0 ? '−' : ''}${(Math.abs(value) / 10).toFixed(1)}`
}
