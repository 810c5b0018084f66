import { messagesOf, textsByParty, type Message, type Telling } from '../lifecycle/message'
import { partyOf, type Party } from '../people/people'
import { spokenDay } from '../shared/plain-date'
import type { RecordedEvent } from './events'
import { raters } from './joint'
import { answering, numberText, type Suggestion } from './suggestion'

/** Everything anybody was to be told of this case, in the order in which it happened. */
export function messages(s: Suggestion, events: readonly RecordedEvent[]): Message[] {
  return messagesOf(events, (event) => tellings(s, event))
}

function tellings(s: Suggestion, event: RecordedEvent): Telling[] {
  const author = partyOf.person(s.author.id)
  const deputies = raters(s).map(({ id }) => partyOf.person(id))
  const handlers = answering(s).map(({ unit }) => partyOf.handler(unit.id))
  const heads = answering(s).map(({ unit }) => partyOf.head(unit.id))
  const tell = (parties: readonly Party[], text: string): Telling[] => parties.map((to) => ({ to, text }))
  switch (event.type) {
    case 'reminded':
      return textsByParty(event.lines)
    case 'accepted':
      return tell(deputies, `已立案，编为${numberText(event.no)}`)
    case 'declined':
      return tell([author], `不予立案，转为代表来信：${event.note}`)
    case 'mergedInto':
      return tell([author], `已并入“${event.title}”，答复时一并答复您`)
    case 'handedOver':
      return tell(deputies, '代表工委已交办，答复期限起算')
    case 'dispatched':
      return tell(deputies, `已分办，由${event.lead.name}主办`)
    case 'dispatchedSeparately':
      return tell(deputies, `已分别交办${event.units.map(({ unit }) => unit.name).join('、')}`)
    case 'cosigned':
      return tell([author], `${event.person.name}已联名`)
    case 'cosignDeclined':
      return tell([author], `${event.person.name}不参加联名`)
    case 'withdrawalRefused':
      return tell([author], `${event.person.name}不同意撤回，继续办理`)
    case 'withdrawn':
      return tell([...handlers, ...deputies.filter((one) => one !== author)], `已撤回：${event.reason}`)
    case 'returnGranted':
      return tell([author, partyOf.handler(event.unit.id)], `同意退回，改由${event.to.name}办理，期限不变`)
    case 'returnRefused':
      return tell([partyOf.handler(event.unit.id)], `不同意退回，请继续办理：${event.note}`)
    case 'carriedOver':
      return tell(
        [...deputies, partyOf.handler(event.to.id)],
        `机构变动，由${event.to.name}接续${event.from.name}办理并兑现承诺`,
      )
    case 'opinionRejected':
      return tell([partyOf.handler(event.unit.id)], `会办意见被退回：${event.reason}`)
    case 'extensionGranted':
      return tell([...deputies, ...handlers], `代表工委同意延期答复到 ${spokenDay(event.until, event.on)}`)
    case 'extensionRefused':
      return tell(handlers, `代表工委不同意延期：${event.note}`)
    case 'keySupervisionMarked':
      return tell([partyOf.person(event.leader.id), ...handlers, ...heads, author], '已列为重点督办建议')
    case 'leadingLeaderAssigned':
      return tell([partyOf.person(event.leader.id), ...handlers, ...heads], `由${event.leader.name}领办`)
    case 'urged':
      return tell(
        [...handlers, ...heads],
        `${event.by.person.name}催办${event.note ? `：${event.note}` : ''}`,
      )
    case 'rated':
      if (event.next === 'redo') return tell([...handlers, ...heads], '代表不满意，请在期限内重新办理')
      return event.next === 'convene' ? tell([...handlers, ...heads], '代表仍不满意，代表工委将召集协调') : []
    case 'ratingLapsed':
      return event.next === 'redo' ? tell([...handlers, ...heads], '代表不满意，请在期限内重新办理') : []
    case 'convened':
      return tell([...deputies, ...handlers], `协调意见：${event.opinion}`)
    case 'published':
      return tell(deputies, `建议与答复已公开，核验码 ${event.code}`)
    case 'withheld':
      return tell([author], `决定不公开：${event.note}`)
    case 'reclassified':
      return tell([author, ...handlers], `类别改记：${event.reason}`)
    case 'markedExcellent':
      return tell(deputies, '评为优秀建议')
    default:
      return []
  }
}
