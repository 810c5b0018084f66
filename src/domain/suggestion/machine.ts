import type { Machine } from '../lifecycle/action'
import { actions } from './actions'
import type { Context } from './define'
import type { SuggestionEvent } from './events'
import { stageLabel, type Suggestion } from './suggestion'

export const suggestionMachine: Machine<Suggestion, SuggestionEvent, Context> = { actions, stageLabel }
