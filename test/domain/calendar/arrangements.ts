/*
 * The arrangements as announced in the State Council General Office's yearly notices
 * (《国务院办公厅关于 2024 年／2025 年／2026 年部分节假日安排的通知》), typed from the notices, not from the data under test.
 */

type Holiday = { name: string; from: string; to: string; makeUp: string[] }

export const arrangements: Readonly<Record<number, Holiday[]>> = {
  2024: [
    { name: '元旦', from: '2024-01-01', to: '2024-01-01', makeUp: [] },
    { name: '春节', from: '2024-02-10', to: '2024-02-17', makeUp: ['2024-02-04', '2024-02-18'] },
    { name: '清明', from: '2024-04-04', to: '2024-04-06', makeUp: ['2024-04-07'] },
    { name: '劳动节', from: '2024-05-01', to: '2024-05-05', makeUp: ['2024-04-28', '2024-05-11'] },
    { name: '端午', from: '2024-06-10', to: '2024-06-10', makeUp: [] },
    { name: '中秋', from: '2024-09-15', to: '2024-09-17', makeUp: ['2024-09-14'] },
    { name: '国庆节', from: '2024-10-01', to: '2024-10-07', makeUp: ['2024-09-29', '2024-10-12'] },
  ],
  2025: [
    { name: '元旦', from: '2025-01-01', to: '2025-01-01', makeUp: [] },
    { name: '春节', from: '2025-01-28', to: '2025-02-04', makeUp: ['2025-01-26', '2025-02-08'] },
    { name: '清明', from: '2025-04-04', to: '2025-04-06', makeUp: [] },
    { name: '劳动节', from: '2025-05-01', to: '2025-05-05', makeUp: ['2025-04-27'] },
    { name: '端午', from: '2025-05-31', to: '2025-06-02', makeUp: [] },
    { name: '国庆节、中秋', from: '2025-10-01', to: '2025-10-08', makeUp: ['2025-09-28', '2025-10-11'] },
  ],
  2026: [
    { name: '元旦', from: '2026-01-01', to: '2026-01-03', makeUp: ['2026-01-04'] },
    { name: '春节', from: '2026-02-15', to: '2026-02-23', makeUp: ['2026-02-14', '2026-02-28'] },
    { name: '清明', from: '2026-04-04', to: '2026-04-06', makeUp: [] },
    { name: '劳动节', from: '2026-05-01', to: '2026-05-05', makeUp: ['2026-05-09'] },
    { name: '端午', from: '2026-06-19', to: '2026-06-21', makeUp: [] },
    { name: '中秋', from: '2026-09-25', to: '2026-09-27', makeUp: [] },
    { name: '国庆节', from: '2026-10-01', to: '2026-10-07', makeUp: ['2026-09-20', '2026-10-10'] },
  ],
}

export type GoldenDay = { day: string; kind: 'holiday' | 'makeUp' | 'weekend' | 'ordinary'; works: boolean }

/** Every day of a year with its kind, counted without the code under test. */
export function goldenDays(year: number): GoldenDay[] {
  const days: GoldenDay[] = []
  const at = new Date(Date.UTC(year, 0, 1))
  for (; at.getUTCFullYear() === year; at.setUTCDate(at.getUTCDate() + 1)) {
    const day = at.toISOString().slice(0, 10)
    days.push({ day, ...kindOf(day, year, at.getUTCDay()) })
  }
  return days
}

function kindOf(day: string, year: number, weekday: number): Omit<GoldenDay, 'day'> {
  const list = arrangements[year] ?? []
  if (list.some(({ from, to }) => from <= day && day <= to)) return { kind: 'holiday', works: false }
  if (list.some(({ makeUp }) => makeUp.includes(day))) return { kind: 'makeUp', works: true }
  return weekday === 0 || weekday === 6
    ? { kind: 'weekend', works: false }
    : { kind: 'ordinary', works: true }
}
