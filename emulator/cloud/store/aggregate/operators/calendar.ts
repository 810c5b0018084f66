const DAY = 86_400_000

// All of these read the UTC fields of a date that was moved into its zone before.

export const dayOfYear = (t: Date): number =>
  Math.round(
    (Date.UTC(t.getUTCFullYear(), t.getUTCMonth(), t.getUTCDate()) - Date.UTC(t.getUTCFullYear(), 0, 1)) /
      DAY,
  ) + 1

/** Weeks begin on Sundays; days before the first one are in week 0 (manual: "$week"). */
export const weekOfYear = (t: Date): number => Math.floor((dayOfYear(t) + 6 - t.getUTCDay()) / 7)

/** Weeks begin on Mondays; week 1 holds the year's first Thursday (manual: "$isoWeek"). */
export function isoWeek(t: Date): { year: number; week: number } {
  const thursday = new Date(t.getTime() + (4 - (t.getUTCDay() || 7)) * DAY)
  return { year: thursday.getUTCFullYear(), week: Math.floor((dayOfYear(thursday) - 1) / 7) + 1 }
}

/** Midnight of a day of an ISO week; days and weeks may run over. */
export function isoDay(year: number, week: number, day: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  return fourth.getTime() + ((week - 1) * 7 + day - (fourth.getUTCDay() || 7)) * DAY
}
