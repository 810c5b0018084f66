import type { Limits } from '../limits'
import type { PlainObject } from '../plain-object'
import type { OpenApiAnswer, OpenApiCall } from './answer'
import type { PhoneCodes } from './phone-codes'
import type { Subscriptions } from './subscriptions'

/** What stands in for WeChat behind the open interfaces. */
export type OpenApiWorld = {
  appId: string
  origin: string
  limits: Limits
  now(): number
  /** A number that WeChat gives to a request or a message. */
  trace(): string
  subscriptions: Subscriptions
  /** Everybody has agreed to every message. */
  allSubscribed: boolean
  phoneCodes: PhoneCodes
  riskyWords: readonly string[]
  /** Delivers a message of WeChat's server to the function that is configured for it, later. */
  push(message: PlainObject): void
}

export type Api = (call: OpenApiCall, world: OpenApiWorld) => OpenApiAnswer | Promise<OpenApiAnswer>
