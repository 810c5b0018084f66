import type { Caller } from '../caller'
import type { Host } from '../host/host'
import type { PlainObject } from '../plain-object'
import type { Limits } from '../limits'
import type { OpenApi } from '../openapi/openapi'
import type { Files } from '../storage/files'
import type { Links } from '../storage/links'
import type { Work } from '../store/collection'
import type { Store } from '../store/store'

/** What an action may use. */
export type ActionContext = {
  host: Host
  files: Files
  links: Links
  openApi: OpenApi
  limits: Limits
  origin: string
  caller: Caller
  /** The function that asks. */
  fn: string
  requestId: string
}

/** An answer that is no JSON object: the SDK tells the two apart by the content type. */
export class RawAnswer {
  constructor(
    readonly content: Buffer,
    readonly contentType: string,
  ) {}
}

/** One action of the SDK's protocol; it answers what stands beside `requestId`, or something raw. */
export type Action = (context: ActionContext, params: PlainObject) => object | Promise<object>

/** What an action on the database may use: it runs in the store's thread. */
export type DatabaseContext = {
  store: Store
  limits: Limits
  requestId: string
  /** What db.serverDate() is in this request. */
  now: number
  /** Notes for the journal how a database answer was found. */
  note(work: Work & { returned: number }): void
}

export type DatabaseAction = (context: DatabaseContext, params: PlainObject) => object | Promise<object>
