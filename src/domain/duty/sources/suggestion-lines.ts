import type { RecordedEvent } from '../../suggestion/events'
import { categories, numberText, type Suggestion } from '../../suggestion/suggestion'
import { type ReplyClass } from '../../suggestion/reply'
import type { Line, Outcome, Told } from '../line'

const outcomeOfClass: Readonly<Record<ReplyClass, Outcome['kind']>> = {
  A: 'adopted',
  B: 'planned',
  C: 'answered',
  D: 'answered',
}

/** What a suggestion writes into its author's ledger. More events only add lines; none is ever changed. */
export function suggestionLines(
  { id, author, content }: Pick<Suggestion, 'id' | 'author' | 'content'>,
  events: readonly RecordedEvent[],
): Told {
  const told: Told = { deputy: author, lines: [], outcomes: [] }
  const source = { kind: 'suggestion', id } as const
  let named = content.title
  let evidence = ''
  let accepted: Line | undefined
  let round = 1
  let rated = false
  let promises: string[] = []
  const line = (event: RecordedEvent, key: string, rest: Pick<Line, 'subject' | 'what'> & Partial<Line>) => {
    const made: Line = { id: `s:${id}:${key}`, on: event.on, times: 1, evidence, source, ...rest }
    told.lines.push(made)
    return made
  }
  const outcome = (
    event: RecordedEvent,
    key: string,
    rest: Pick<Outcome, 'kind' | 'text'> & Partial<Outcome>,
  ) =>
    told.outcomes.push({
      id: `s:${id}:${key}`,
      on: event.on,
      at: event.at,
      suggestion: id,
      evidence,
      ...rest,
    })
  for (const event of events) {
    switch (event.type) {
      case 'submitted':
        named = event.content.title
        break
      case 'accepted': {
        evidence = `${numberText(event.no)}，${event.session}`
        const topic = categories[event.category]
        accepted = line(event, 'accepted', { subject: 'leadSuggestion', what: `领衔建议：${named}`, topic })
        break
      }
      case 'withdrawn':
        if (accepted)
          line(event, 'withdrawn', {
            on: accepted.on,
            subject: 'correction',
            what: `建议撤回，更正：${named}`,
            voids: accepted.id,
          })
        break
      case 'replyIssued': {
        const { replyClass, unit } = event.reply
        promises = event.reply.promises.map(({ what }) => what)
        const text = `${unit.name}答复（${replyClass} 类）：${named}`
        outcome(event, `reply:${round}`, { kind: outcomeOfClass[replyClass], text })
        break
      }
      case 'rated':
        // The author's ledger: others who signed rate for themselves.
        if (event.by.person.id === author.id) {
          rated = true
          line(event, `rated:${round}`, { subject: 'ratedInTime', what: `按时评价：${named}` })
        }
        if (event.next === 'redo') [round, rated] = [round + 1, false]
        break
      case 'keySupervisionMarked':
        line(event, 'key', { subject: 'keySuggestion', what: `列为重点督办：${named}` })
        break
      case 'markedExcellent':
        line(event, 'excellent', { subject: 'excellentSuggestion', what: `评为优秀建议：${named}` })
        break
      case 'ratingLapsed':
        if (!rated)
          line(event, `lapsed:${round}`, { subject: 'ratingLapsed', what: `逾期没有评价：${named}` })
        if (event.next === 'redo') [round, rated] = [round + 1, false]
        break
      case 'fulfilmentConfirmed':
      case 'fulfilmentDisputed': {
        const kept = event.type === 'fulfilmentConfirmed'
        const key = `${kept ? 'kept' : 'broken'}:${event.commitment}:${event.seq}`
        const what = `${kept ? '承诺兑现' : '承诺没有兑现'}：${promises[0] ?? named}`
        line(event, key, { subject: kept ? 'promiseKept' : 'promiseBroken', what })
        outcome(event, key, { kind: kept ? 'kept' : 'broken', text: what, promise: event.commitment })
        break
      }
      default:
        break
    }
  }
  return told
}
