import type { Machine } from '../lifecycle/action'
import { stageLabel, type Activity } from './activity'
import { actions } from './actions'
import type { Context } from './define'
import type { ActivityEvent } from './events'

export const activityMachine: Machine<Activity, ActivityEvent, Context> = { actions, stageLabel }
