import { WebSocketServer, type WebSocket } from 'ws'
import type { Params } from '../automator/world'
import { said } from '../runtime/said'
import type { Running } from './running'

export type Server = { port: number; close(): Promise<void>; closed: Promise<void> }

/** The automator protocol over a web socket, for one running program. */
export async function serveAutomator(
  port: number,
  run: (emit: (method: string, params: object) => void) => Promise<Running>,
  idleMs = Infinity,
): Promise<Server & { program: Running }> {
  const clients = new Set<WebSocket>()
  const program = await run((method, params) => {
    for (const client of clients) client.send(JSON.stringify({ method, params }))
  })
  const server = new WebSocketServer({ port, host: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  let told = () => {}
  const closed = new Promise<void>((resolve) => (told = resolve))
  // From here on nobody new is let in; who is there still gets the answer.
  const stopListening = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const close = async () => {
    clearTimeout(idle)
    server.close()
    for (const client of clients) client.terminate()
    await stopListening
    await program.close()
    told()
  }
  let idle: NodeJS.Timeout | undefined
  const waitForSomebody = () => {
    if (clients.size === 0 && Number.isFinite(idleMs)) idle = setTimeout(() => void close(), idleMs)
  }
  waitForSomebody()
  server.on('connection', (socket) => {
    clearTimeout(idle)
    clients.add(socket)
    socket.on('close', () => {
      clients.delete(socket)
      waitForSomebody()
    })
    socket.on('message', (data: Buffer) => {
      void answer(program, data.toString()).then(({ reply, method }) => {
        if (method === 'Tool.close') server.close()
        if (socket.readyState === socket.OPEN) socket.send(reply)
        if (method === 'Tool.close') setTimeout(() => void close(), 50)
      })
    })
  })
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : port, close, closed, program }
}

async function answer(program: Running, message: string): Promise<{ reply: string; method: string }> {
  const { id, method, params } = JSON.parse(message) as { id: string; method: string; params?: Params }
  try {
    return { reply: JSON.stringify({ id, result: await program.request(method, params ?? {}) }), method }
  } catch (error) {
    return { reply: JSON.stringify({ id, error: { message: said(error) } }), method }
  }
}
