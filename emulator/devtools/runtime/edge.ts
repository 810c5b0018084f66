/** What the runtime asks of the place it runs in: the network, a screen, someone who listens. */
export type Edge = {
  http(request: HttpRequest): Promise<HttpAnswer>
  /** An event of the automator protocol. */
  emit(method: string, params: object): void
  /** Presses a point of the screen as a finger would; absent where there is no layout. */
  press?(x: number, y: number): Promise<void>
  /** A picture of the screen, PNG in base64; absent where nothing is drawn. */
  picture?(): Promise<string>
}

export type HttpRequest = {
  method: string
  /** A path at the cloud, or a whole address. */
  url: string
  headers?: Record<string, string>
  /** Text, or bytes in base64. */
  body?: { text: string } | { base64: string }
}

export type HttpAnswer = { status: number; headers: Record<string, string>; base64: string }

export type Start = {
  /** Who WeChat says the person is. */
  openid: string
  path?: string
  query?: Record<string, string>
  /** WeChat's own font size setting; 16 is ordinary, 20 and more is large. */
  fontSize?: number
  /** Kept from an earlier run, as a phone keeps storage. */
  storage?: Record<string, unknown>
}
