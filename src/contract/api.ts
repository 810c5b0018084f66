import { accountApi } from './account'
import type { Endpoints } from './endpoint'
import { inboxApi } from './inbox'
import { similarApi } from './similar'
import { suggestionApi } from './suggestion'
import { unitApi } from './unit'

/* What signed-in people may ask. Served by the function `api`, and by `web` to a signed-in desk. */

export const api = {
  ...accountApi,
  ...inboxApi,
  ...similarApi,
  ...suggestionApi,
  ...unitApi,
} as const satisfies Endpoints

export type Api = typeof api
