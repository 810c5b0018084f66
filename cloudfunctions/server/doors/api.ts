import { api, type Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { entryApi, type EntryApi } from '@/contract/roster'
import type { Envelope } from '@/contract/envelope'
import { viewFor as motionViewFor } from '@/domain/motion/views'
import { viewFor } from '@/domain/suggestion/views'
import { viewFor as activityView } from '@/domain/activity/views'
import { me } from '../account/me'
import { listAnchors } from '../anchor/list'
import { begin as beginActivity } from '../activity/begin'
import { checkIn } from '../activity/check-in'
import { code } from '../activity/code'
import { invitable } from '../activity/invitable'
import { activityKind } from '../activity/kind'
import { list as listActivities } from '../activity/list'
import { month as monthOfActivities } from '../activity/month'
import { actorOf } from '../actor'
import { confirmDesk, lookAtDesk } from '../desk/confirm'
import { closeDesk, listDesks } from '../desk/session'
import { actOn } from '../cases/act'
import { openOf } from '../cases/open'
import { startOf } from '../cases/start'
import { listDeputies, listLeaders } from '../deputy/list'
import { keepAttachment, openAttachment } from '../files/attachments'
import { board } from '../figures/board'
import { handle } from '../handle'
import { listInbox } from '../inbox/list'
import { beginMotion } from '../motion/begin'
import { motionKind } from '../motion/kind'
import { listMotions } from '../motion/list'
import { nextMotionNumber } from '../motion/next-number'
import { abolishUnit } from '../people/abolish'
import { bind, bindByPhone, type Entering } from '../people/bind'
import { invite } from '../people/invite'
import { listPeople, listRosterUnits } from '../people/list'
import { appointTo, leaveOffice } from '../people/terms'
import { unbind } from '../people/unbind'
import type { Caller, Present, FilingPorts } from '../ports'
import { act as actOnDuty } from '../duty/act'
import { openEvidence } from '../duty/evidence'
import { alerts, ranking, reviews, roster } from '../duty/office'
import { portrait } from '../duty/portrait'
import { publicPreview } from '../duty/public'
import { actOnBook, readBook, tryTable } from '../duty/rules'
import { dryRun } from '../rules/dry-run'
import { actOnRules, readRules } from '../rules/packs'
import { listMessages } from '../message/list'
import { readAllMessages, readMessages } from '../message/read'
import { subscribed } from '../notify/subscribed'
import { messageSummary } from '../message/summary'
import { vote } from '../published/vote'
import { sayable } from '../request-id'
import { withEarlier } from '../similar/named'
import { search } from '../similar/search'
import { listWords, saveWords } from '../similar/words'
import { listSessions } from '../session/list'
import { saveSession } from '../session/save'
import { begin } from '../suggestion/begin'
import { suggestionKind } from '../suggestion/kind'
import { listLed } from '../suggestion/led'
import { countStages, list } from '../suggestion/list'
import { nextNumber } from '../suggestion/next-number'
import { listTemplates, removeTemplate, saveTemplate } from '../template/templates'
import { listHandled } from '../unit/handled'
import { listUnits } from '../unit/list'

/** Asking WeChat for a telephone number is the platform's business. */
type ApiPorts = FilingPorts & Pick<Entering, 'phoneOf'>

type Handlers = {
  [N in keyof Api]: (ports: Present<FilingPorts>, input: Input<Api[N]>) => Promise<Output<Api[N]>>
}

type EntryHandlers = {
  [N in keyof EntryApi]: (ports: Entering, input: Input<EntryApi[N]>) => Promise<Output<EntryApi[N]>>
}

const handlers: Handlers = {
  'account.me': me,
  'anchor.list': listAnchors,
  'deputy.list': listDeputies,
  'leader.list': listLeaders,
  'figures.board': board,
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
  'rules.read': readRules,
  'rules.act': actOnRules,
  'rules.dryRun': dryRun,
  'activity.list': listActivities,
  'activity.month': monthOfActivities,
  'activity.open': openOf(activityKind, activityView),
  'activity.start': startOf(activityKind, beginActivity),
  'activity.act': actOn(activityKind),
  'activity.checkIn': checkIn,
  'activity.code': code,
  'activity.invitable': invitable,
  'duty.portrait': portrait,
  'duty.act': actOnDuty,
  'duty.evidence': openEvidence,
  'duty.public': publicPreview,
  'duty.reviews': reviews,
  'duty.roster': roster,
  'duty.alerts': alerts,
  'duty.ranking': ranking,
  'duty.book': readBook,
  'duty.bookAct': actOnBook,
  'duty.dryRun': tryTable,
  'message.list': listMessages,
  'message.summary': messageSummary,
  'message.read': readMessages,
  'message.subscribed': subscribed,
  'message.readAll': readAllMessages,
  'suggestion.list': list,
  'suggestion.counts': countStages,
  'suggestion.led': listLed,
  'suggestion.open': withEarlier(openOf(suggestionKind, viewFor)),
  'suggestion.start': startOf(suggestionKind, begin),
  'suggestion.act': actOn(suggestionKind),
  'suggestion.nextNumber': nextNumber,
  'unit.list': listUnits,
  'unit.handled': listHandled,
  'template.list': listTemplates,
  'template.save': saveTemplate,
  'template.remove': removeTemplate,
  'roster.people': listPeople,
  'roster.units': listRosterUnits,
  'roster.invite': invite,
  'roster.unbind': unbind,
  'roster.abolish': abolishUnit,
  'roster.appoint': appointTo,
  'roster.leave': leaveOffice,
  'desk.look': lookAtDesk,
  'desk.confirm': confirmDesk,
  'desk.list': listDesks,
  'desk.close': closeDesk,
  'attachment.keep': keepAttachment,
  'attachment.open': openAttachment,
}

const entryHandlers: EntryHandlers = {
  'account.bind': bind,
  'account.bindByPhone': bindByPhone,
  'published.vote': vote,
}

/** The door of signed-in people, and of those who come to be known. */
export function answerApi(event: unknown, caller: Caller, ports: ApiPorts): Promise<Envelope> {
  return handle(event, {
    endpoints: { ...api, ...entryApi },
    newRequestId: () => sayable(ports.salt()),
    log: ports.log,
    answer: async ({ endpoint, input, post, desk }, trace) => {
      // The input is parsed by the schema of this very endpoint.
      if (endpoint in entryHandlers) {
        const enter = entryHandlers[endpoint as keyof EntryApi] as (
          ports: Entering,
          input: unknown,
        ) => unknown
        return enter({ ...ports, caller }, input)
      }
      const handler = handlers[endpoint as keyof Api] as (
        ports: Present<FilingPorts>,
        input: unknown,
      ) => unknown
      const here = { ...caller, desk }
      const signed = { ...ports, caller: here, ...(await actorOf(ports, here, post)) }
      trace.actor = signed.actor.person.id
      return handler(signed, input)
    },
  })
}
