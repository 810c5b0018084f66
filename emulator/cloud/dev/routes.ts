import { answerConsole } from '../console/answer'
import type { Route } from '../gateway'
import type { Exchange } from '../http/exchange'
import { Refusal } from '../http/refusal'
import { answerClock } from './clock-door'
import { answerDev, type DevDoors } from './dev'
import { isFromHere } from './this-machine'

/**
 * `/console`, `/clock` and `/dev/…` in development. Otherwise, and for anybody who is not at this machine, they do not
 * exist; the pages of the app must not answer in their place.
 */
export function devRoutes(doors: DevDoors | undefined): Route[] {
  const only =
    (answer: (exchange: Exchange, doors: DevDoors) => Promise<void>) =>
    async (exchange: Exchange): Promise<void> => {
      if (!doors || !isFromHere(exchange)) throw new Refusal('not-found')
      await answer(exchange, doors)
    }
  return [
    { prefix: '/dev/', answer: only(answerDev) },
    { prefix: '/clock', answer: only((exchange, { clock }) => answerClock(exchange, clock)) },
    { prefix: '/console', answer: only(answerConsole) },
  ]
}
