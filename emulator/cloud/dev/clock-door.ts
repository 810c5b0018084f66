import type { Clock } from '../clock'
import { jsonObject, readBody } from '../http/body'
import { sendJson, type Exchange } from '../http/exchange'
import { Refusal } from '../http/refusal'
import type { PlainObject } from '../plain-object'

const MOST_BYTES = 1000
const MS_PER_DAY = 86_400_000

/** `/clock`: what time the functions see, and where to move it. */
export async function answerClock(exchange: Exchange, clock: Clock): Promise<void> {
  if (exchange.method === 'POST') move(clock, jsonObject(await readBody(exchange.req, MOST_BYTES)))
  else if (exchange.method !== 'GET') throw new Refusal('method-not-allowed')
  sendJson(exchange, 200, { now: new Date(clock.now()).toISOString(), offsetMs: clock.offset() })
}

/** `{at: "2026-05-01T09:00:00+08:00"}`, `{day: "2026-05-01"}` (nine in the morning in Beijing), `{days: 30}` or `{reset: true}`. */
function move(clock: Clock, asked: PlainObject): void {
  const { at, day, days, reset } = asked
  if (Object.keys(asked).length !== 1) throw new Refusal('bad-clock')
  try {
    if (reset === true) clock.reset()
    else if (typeof days === 'number') clock.advance(days * MS_PER_DAY)
    else if (typeof day === 'string' && isDay(day)) clock.set(Date.parse(`${day}T09:00:00+08:00`))
    else if (typeof at === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(at)) clock.set(Date.parse(at))
    else throw new Refusal('bad-clock')
  } catch (error) {
    throw error instanceof RangeError ? new Refusal('bad-clock') : error
  }
}

// Date.parse takes the 31st of February for a day in March.
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}
