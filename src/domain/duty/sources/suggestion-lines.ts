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

type Party = Told & { part: Outcome['part'] }

/**
 * What a suggestion writes into the ledgers of everybody who is answered: the author, who signed, whose own was merged
 * into it. More events only add lines; none is ever changed.
 */
export function suggestionLines(
  s: Pick<Suggestion, 'id' | 'author' | 'content' | 'cosigners'>,
  events: readonly RecordedEvent[],
): Told[] {
  const { id, author } = s
  const source = { kind: 'suggestion', id } as const
  const told = new Map<string, Party>()
  const take = (deputy: Told['deputy'], part: Outcome['part']) => {
    if (!told.has(deputy.id)) told.set(deputy.id, { deputy, part, lines: [], outcomes: [] })
  }
  take(author, 'lead')
  let named = s.content.title
  let evidence = ''
  let accepted: { deputy: string; line: Line }[] = []
  let round = 1
  let rated = new Set<string>()
  const promised = new Map<string, string>()

  const line = (
    event: RecordedEvent,
    deputy: string,
    key: string,
    rest: Pick<Line, 'subject' | 'what'> & Partial<Line>,
  ) => {
    const made: Line = { id: `s:${id}:${key}`, on: event.on, times: 1, evidence, source, ...rest }
    told.get(deputy)?.lines.push(made)
    return { deputy, line: made }
  }
  const outcome = (
    event: RecordedEvent,
    key: string,
    rest: Pick<Outcome, 'kind' | 'text'> & Partial<Outcome>,
  ) => {
    const { on, at } = event
    for (const { part, outcomes } of told.values())
      outcomes.push({ id: `s:${id}:${key}`, on, at, source, evidence, part, ...rest })
  }
  const again = (next: string) => {
    if (next === 'redo') [round, rated] = [round + 1, new Set()]
  }

  for (const event of events) {
    switch (event.type) {
      case 'submitted':
      case 'receivedFromMotion':
        named = event.content.title
        break
      case 'accepted': {
        evidence = `${numberText(event.no)}，${event.session}`
        const topic = categories[event.category]
        accepted = [
          line(event, author.id, 'accepted', {
            subject: 'leadSuggestion',
            what: `领衔建议：${named}`,
            topic,
          }),
        ]
        // Nobody signs after it is accepted, and a signature under a changed text has lapsed.
        for (const { person, delegation, state } of s.cosigners) {
          if (state !== 'signed') continue
          take({ ...person, delegation }, 'cosigner')
          accepted.push(line(event, person.id, 'cosigned', { subject: 'cosign', what: `附议建议：${named}` }))
        }
        break
      }
      case 'joined':
        take(event.joined.author, 'merged')
        for (const one of event.joined.cosigners) take({ ...one, delegation: '' }, 'merged')
        break
      case 'withdrawn':
        for (const { deputy, line: was } of accepted)
          line(event, deputy, 'withdrawn', {
            on: was.on,
            subject: 'correction',
            what: `建议撤回，更正：${named}`,
            voids: was.id,
          })
        break
      case 'replyIssued': {
        const { replyClass, unit, promises } = event.reply
        promises.forEach(({ what }, n) => promised.set(`p${event.seq}-${n + 1}`, what))
        const text = `${unit.name}答复（${replyClass} 类）：${named}`
        outcome(event, `reply:${event.seq}`, { kind: outcomeOfClass[replyClass], text })
        break
      }
      case 'rated': {
        const { id: who } = event.by.person
        rated.add(who)
        line(event, who, `rated:${round}`, { subject: 'ratedInTime', what: `按时评价：${named}` })
        again(event.next)
        break
      }
      case 'ratingLapsed':
        for (const deputy of told.keys())
          if (!rated.has(deputy))
            line(event, deputy, `lapsed:${round}`, {
              subject: 'ratingLapsed',
              what: `逾期没有评价：${named}`,
            })
        again(event.next)
        break
      case 'keySupervisionMarked':
        // Marked again it has another leader; for the deputy it is the same honour, not one of another year.
        if (!told.get(author.id)?.lines.some(({ subject }) => subject === 'keySuggestion'))
          line(event, author.id, 'key', { subject: 'keySuggestion', what: `列为重点督办：${named}` })
        break
      case 'markedExcellent':
        line(event, author.id, 'excellent', {
          subject: 'excellentSuggestion',
          what: `评为优秀建议：${named}`,
        })
        break
      case 'fulfilmentConfirmed':
      case 'fulfilmentDisputed': {
        const kept = event.type === 'fulfilmentConfirmed'
        const key = `${kept ? 'kept' : 'broken'}:${event.commitment}:${event.seq}`
        const what = `${kept ? '承诺兑现' : '承诺没有兑现'}：${promised.get(event.commitment) ?? named}`
        line(event, event.by.person.id, key, { subject: kept ? 'promiseKept' : 'promiseBroken', what })
        outcome(event, key, { kind: kept ? 'kept' : 'broken', text: what, promise: event.commitment })
        break
      }
      default:
        break
    }
  }
  return [...told.values()]
    .filter(({ lines, outcomes }) => lines.length + outcomes.length > 0)
    .map(({ deputy, lines, outcomes }) => ({ deputy, lines, outcomes }))
}
