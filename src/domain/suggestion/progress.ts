import { stages } from './suggestion'

/** How far a published suggestion is, as citizens ask for it. */
export const progresses = {
  handling: '重新办理中',
  replied: '已答复',
  following: stages.following.label,
  closed: stages.closed.label,
  broken: '承诺未兑现',
} as const
export type Progress = keyof typeof progresses
