import type { MotionEvent } from '@/domain/motion/events'
import type { Motion, Stage } from '@/domain/motion/motion'
import type { CaseCore } from '../cases/core'

export type MotionDoc = CaseCore<Motion, MotionEvent> & {
  stage: Stage
  /** Unique: a number is given once in a session; an unnumbered motion stands under its own id. */
  noKey: string
  leadId: string
  /** The lead and everybody who was asked. */
  deputyIds: string[]
  unitIds: string[]
  committeeId?: string
  sessionId?: string
  no?: number
  proposed: boolean
  decided: boolean
}
