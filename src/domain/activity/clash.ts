import type { Activity, Slot } from './activity'

/** As much of another activity as telling a clash needs. */
export type Engagement = Pick<Slot, 'on' | 'until' | 'from' | 'to'> & { id: string; title: string }

export function engagementOf({ id, plan }: Pick<Activity, 'id' | 'plan'>): Engagement {
  const { on, until, from, to, title } = plan
  return { id, title, on, until, from, to }
}

/** Which of a deputy's other engagements overlap with this one; touching ends do not. */
export function clashes(one: Engagement, others: readonly Engagement[]): Engagement[] {
  return others.filter(
    (other) =>
      other.id !== one.id &&
      other.on <= one.until &&
      one.on <= other.until &&
      other.from < one.to &&
      one.from < other.to,
  )
}
