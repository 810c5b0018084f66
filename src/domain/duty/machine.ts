import type { Machine } from '../lifecycle/action'
import { actions } from './actions'
import type { Context } from './define'
import type { DutyEvent } from './events'
import { stageLabel, type DutyYear } from './year'

export const dutyMachine: Machine<DutyYear, DutyEvent, Context> = { actions, stageLabel }
