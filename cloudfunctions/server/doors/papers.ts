import type { Input, Output } from '@/contract/endpoint'
import type { Envelope } from '@/contract/envelope'
import { papers, type Papers } from '@/contract/papers'
import { actorOf } from '../actor'
import { handle } from '../handle'
import { handoverPaper } from '../papers/handover'
import { recordPaper } from '../papers/record'
import { replyPaper } from '../papers/reply'
import { statementPaper } from '../papers/statement'
import { statisticsPaper } from '../papers/statistics'
import { suggestionPaper } from '../papers/suggestion'
import { rosterExport, rosterTemplate } from '../papers/roster'
import { importRoster } from '../people/import'
import type { Caller, FilingPorts, Signed } from '../ports'
import { sayable } from '../request-id'

type Handlers = {
  [N in keyof Papers]: (ports: Signed<FilingPorts>, input: Input<Papers[N]>) => Promise<Output<Papers[N]>>
}

const handlers: Handlers = {
  'papers.suggestionForm': suggestionPaper,
  'papers.replyLetter': replyPaper,
  'papers.handoverList': handoverPaper,
  'papers.dutyStatement': statementPaper,
  'papers.statistics': statisticsPaper,
  'papers.record': recordPaper,
  'roster.template': rosterTemplate,
  'roster.export': rosterExport,
  'roster.import': importRoster,
}

/** The door for documents: the same people and the same views as everywhere else. */
export function answerPapers(event: unknown, caller: Caller, ports: FilingPorts): Promise<Envelope> {
  return handle(event, {
    endpoints: papers,
    newRequestId: () => sayable(ports.salt()),
    log: ports.log,
    answer: async ({ endpoint, input, post, desk }, trace) => {
      const handler = handlers[endpoint as keyof Papers] as (
        ports: Signed<FilingPorts>,
        input: unknown,
      ) => unknown
      const signed = { ...ports, ...(await actorOf(ports, { ...caller, desk }, post)) }
      trace.actor = signed.actor.person.id
      return handler(signed, input) // input parsed by this endpoint's schema
    },
  })
}
