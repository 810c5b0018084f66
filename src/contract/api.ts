import { anchorApi } from './anchor'
import { accountApi } from './account'
import { deputyApi } from './deputy'
import type { Endpoints } from './endpoint'
import { figuresApi } from './figures'
import { inboxApi } from './inbox'
import { similarApi } from './similar'
import { motionApi } from './motion'
import { rulesApi } from './rules'
import { sessionApi } from './session'
import { attachmentApi } from './attachment'
import { deskApi } from './desk'
import { rosterApi } from './roster'
import { activityApi } from './activity'
import { dutyApi } from './duty'
import { messageApi } from './message'
import { suggestionApi } from './suggestion'
import { templateApi } from './template'
import { unitApi } from './unit'

/* What signed-in people may ask. Served by the function `api`, and by `web` to a signed-in desk. */

export const api = {
  ...anchorApi,
  ...accountApi,
  ...deputyApi,
  ...figuresApi,
  ...inboxApi,
  ...similarApi,
  ...motionApi,
  ...sessionApi,
  ...rulesApi,
  ...activityApi,
  ...dutyApi,
  ...messageApi,
  ...suggestionApi,
  ...unitApi,
  ...templateApi,
  ...rosterApi,
  ...deskApi,
  ...attachmentApi,
} as const satisfies Endpoints

export type Api = typeof api
