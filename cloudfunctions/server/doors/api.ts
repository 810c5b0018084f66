import { api, type Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import type { Envelope } from '@/contract/envelope'
import { viewFor } from '@/domain/suggestion/views'
import { me } from '../account/me'
import { actorOf } from '../actor'
import { actOn } from '../cases/act'
import { openOf } from '../cases/open'
import { startOf } from '../cases/start'
import { handle } from '../handle'
import { listInbox } from '../inbox/list'
import type { Caller, Signed, WritingPorts } from '../ports'
import { sayable } from '../request-id'
import { withEarlier } from '../similar/named'
import { search } from '../similar/search'
import { listWords, saveWords } from '../similar/words'
import { begin } from '../suggestion/begin'
import { suggestionKind } from '../suggestion/kind'
import { list } from '../suggestion/list'
import { nextNumber } from '../suggestion/next-number'
import { listUnits } from '../unit/list'

type Handlers = {
  [N in keyof Api]: (ports: Signed<WritingPorts>, input: Input<Api[N]>) => Promise<Output<Api[N]>>
}

const handlers: Handlers = {
  'account.me': me,
  'inbox.list': listInbox,
  'similar.search': search,
  'similar.words.list': listWords,
  'similar.words.save': saveWords,
  'suggestion.list': list,
  'suggestion.open': withEarlier(openOf(suggestionKind, viewFor)),
  'suggestion.start': startOf(suggestionKind, begin),
  'suggestion.act': actOn(suggestionKind),
  'suggestion.nextNumber': nextNumber,
  'unit.list': listUnits,
}

/** The door of signed-in people. */
export function answerApi(event: unknown, caller: Caller, ports: WritingPorts): Promise<Envelope> {
  return handle(event, {
    endpoints: api,
    newRequestId: () => sayable(ports.salt()),
    log: ports.log,
    answer: async ({ endpoint, input, post }, trace) => {
      const handler = handlers[endpoint as keyof Api] as (
        ports: Signed<WritingPorts>,
        input: unknown,
      ) => unknown
      const signed = { ...ports, ...(await actorOf(ports, caller, post)) }
      trace.actor = signed.actor.person.id
      return handler(signed, input) // input parsed by this endpoint's schema
    },
  })
}
