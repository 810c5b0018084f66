import type { Input, Output } from '@/contract/endpoint'
import type { Envelope } from '@/contract/envelope'
import { publicApi, type PublicApi } from '@/contract/public'
import { handle } from '../handle'
import { decidedMotions } from '../motion/decided'
import type { Ports } from '../ports'
import { listChoices } from '../published/choices'
import { read } from '../published/read'
import { search } from '../published/search'
import { verify } from '../published/verify'
import { sayable } from '../request-id'

type Handlers = {
  [N in keyof PublicApi]: (ports: Ports, input: Input<PublicApi[N]>) => Promise<Output<PublicApi[N]>>
}

const handlers: Handlers = {
  'motions.decided': decidedMotions,
  'published.search': search,
  'published.choices': listChoices,
  'published.read': read,
  'published.verify': verify,
}

/** The door of citizens: it reads, and knows of no way to write. */
export function answerPublic(
  event: unknown,
  ports: Ports & { log: (line: object) => void },
): Promise<Envelope> {
  return handle(event, {
    endpoints: publicApi,
    newRequestId: () => sayable(ports.salt()),
    log: ports.log,
    answer: async ({ endpoint, input }) => {
      const handler = handlers[endpoint as keyof PublicApi] as (ports: Ports, input: unknown) => unknown
      return handler(ports, input) // input parsed by this endpoint's schema
    },
  })
}
