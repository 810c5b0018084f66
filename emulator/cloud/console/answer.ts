import fs from 'node:fs/promises'
import path from 'node:path'
import { contentType } from '../http/content-type'
import { send, type Exchange } from '../http/exchange'
import { Refusal } from '../http/refusal'

const files: Record<string, string> = {
  '/console': 'console.html',
  '/console/console.css': 'console.css',
  '/console/console.mjs': 'console.mjs',
  '/console/show.mjs': 'show.mjs',
}

/** The console's page. What it shows it asks of the doors under /dev. */
export async function answerConsole(exchange: Exchange): Promise<void> {
  const name = files[exchange.path]
  if (exchange.method !== 'GET' || name === undefined) throw new Refusal('not-found')
  const content = await fs.readFile(path.join(__dirname, name))
  send(
    exchange,
    200,
    {
      'Content-Type': contentType(name),
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    },
    content,
  )
}
