import type { Machine } from '../lifecycle/action'
import { actions } from './actions'
import type { Context } from './define'
import type { MotionEvent } from './events'
import { stageLabel, type Motion } from './motion'

export const motionMachine: Machine<Motion, MotionEvent, Context> = { actions, stageLabel }
