import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { exchangeOf, sendJson, type Exchange } from './http/exchange'
import { Refusal, sendRefusal } from './http/refusal'
import type { Log } from './log'
import { stackOf } from './protocol'

export type Route = { prefix: string; answer(exchange: Exchange): Promise<void> }

export type Gateway = {
  port: number
  /** Routes are tried in turn; they come after listening because they need to know the port. */
  serve(routes: readonly Route[]): void
  /** Stops accepting, lets answers under way go out, and cuts what then remains. */
  close(): Promise<void>
}

const LAST_ANSWERS_MS = 200

export async function listen(port: number, host: string, log: Log): Promise<Gateway> {
  let routes: readonly Route[] = []
  const server = http.createServer((req, res) => {
    void answer(req, res)
  })
  const answer = async (req: http.IncomingMessage, res: http.ServerResponse): Promise<void> => {
    const exchange = exchangeOf(req, res)
    try {
      const route = routes.find(({ prefix }) => exchange.path.startsWith(prefix))
      if (!route) throw new Refusal('not-found')
      await route.answer(exchange)
    } catch (error) {
      if (!(error instanceof Refusal)) {
        log({ level: 'error', kind: 'server', requestId: exchange.requestId, text: stackOf(error) })
      }
      sendRefusal(exchange, error instanceof Refusal ? error.code : 'busy')
    }
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Error(`端口 ${port} 无法使用，请换一个端口（${error.message}）`)),
    )
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    serve: (given) => {
      routes = given
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const cut = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS)
      await closed
      clearTimeout(cut)
    },
  }
}

export const health: Route = {
  prefix: '/healthz',
  answer: async (exchange) => sendJson(exchange, 200, { ok: true }),
}
