const HOUR = 60 * 60_000

/** A signed-in browser ends eight hours after it was last used, and twelve after it began, whatever happens. */
export const DESK_IDLE_MS = 8 * HOUR
export const DESK_LONGEST_MS = 12 * HOUR
/** A ticket to sign in lives two minutes. */
export const TICKET_MS = 2 * 60_000

export type DeskSession = { startedAt: number; seenAt: number; closed: boolean }

export function isDeskOpen({ startedAt, seenAt, closed }: DeskSession, now: number): boolean {
  return !closed && now - seenAt < DESK_IDLE_MS && now - startedAt < DESK_LONGEST_MS
}
