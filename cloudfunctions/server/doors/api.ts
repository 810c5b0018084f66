import { api, type Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import type { Envelope } from '@/contract/envelope'
import { viewFor as motionViewFor } from '@/domain/motion/views'
import { viewFor } from '@/domain/suggestion/views'
import { me } from '../account/me'
import { actorOf } from '../actor'
import { actOn } from '../cases/act'
import { openOf } from '../cases/open'
import { startOf } from '../cases/start'
import { listDeputies } from '../deputy/list'
import { handle } from '../handle'
import { listInbox } from '../inbox/list'
import { beginMotion } from '../motion/begin'
import { motionKind } from '../motion/kind'
import { listMotions } from '../motion/list'
import { nextMotionNumber } from '../motion/next-number'
import type { Caller, Signed, WritingPorts } from '../ports'
import { sayable } from '../request-id'
import { withEarlier } from '../similar/named'
import { search } from '../similar/search'
import { listWords, saveWords } from '../similar/words'
import { listSessions } from '../session/list'
import { saveSession } from '../session/save'
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
  'deputy.list': listDeputies,
  'inbox.list': listInbox,
  'similar.search': search,
  'similar.words.list': listWords,
  'similar.words.save': saveWords,
  'motion.list': listMotions,
  'motion.open': openOf(motionKind, motionViewFor),
  'motion.start': startOf(motionKind, beginMotion),
  'motion.act': actOn(motionKind),
  'motion.nextNumber': nextMotionNumber,
  'session.list': listSessions,
  'session.save': saveSession,
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
