import type { Line } from './line'

/** 代表法第六十二条第三项：未经批准两次不出席本级人民代表大会会议的，代表资格终止。 */
export const ABSENCES_THAT_END_OFFICE = 2

/** Sessions missed without leave, corrections taken into account. */
export function unapprovedAbsences(lines: readonly Line[]): Line[] {
  const voided = new Set(lines.flatMap(({ voids }) => (voids ? [voids] : [])))
  return lines.filter(({ id, subject }) => subject === 'congressAbsent' && !voided.has(id))
}
