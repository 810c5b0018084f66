import { partyOf, type Party } from '../people/people'
import { messagesOf, textsByParty, type Message, type Telling } from '../lifecycle/message'
import type { RecordedEvent } from './events'
import { endings, numberText, proposers, type Motion } from './motion'

/** Everything anybody was to be told of this motion, in the order in which it happened. */
export function messages(s: Motion, events: readonly RecordedEvent[]): Message[] {
  return messagesOf(events, (event) => tellings(s, event))
}

function tellings(s: Motion, event: RecordedEvent): Telling[] {
  const name = event.by.person.name
  const lead = partyOf.person(s.lead.id)
  const all = proposers(s).map(({ id }) => partyOf.person(id))
  const others = all.filter((one) => one !== lead)
  const tell = (parties: readonly Party[], text: string): Telling[] => parties.map((to) => ({ to, text }))
  switch (event.type) {
    case 'reminded':
      return textsByParty(event.lines)
    case 'textRevised':
      return tell(event.lapsed.map(partyOf.person), `${name}改了文本，您的联名已失效，请重新阅读确认`)
    case 'cosigned':
      return tell([lead], `${name}已联名`)
    case 'cosignDeclined':
      return tell([lead], `${name}谢绝联名`)
    case 'cosignRevoked':
      return tell([lead], `${name}撤回联名：${event.reason}`)
    case 'submitted':
      return tell(others, `${name}已把议案提交大会，${event.proposers} 人联名`)
    case 'returned':
      return tell([lead], `大会秘书处退回补正：${event.note}`)
    case 'registered':
      return tell(all, `已登记为${numberText(event.no)}`)
    case 'putOnAgenda':
      return tell(all, '主席团决定列入本次会议议程')
    case 'deferred':
      return tell(all, `主席团决定会后交${event.committee.name}审议`)
    case 'converted':
      return tell(all, `主席团决定转为建议：${event.reason}`)
    case 'withdrawn':
      return tell(others, `${name}撤回议案：${event.reason}`)
    case 'withdrawalConsented':
      return tell(all, '主席团同意撤回，审议终止')
    case 'withdrawalRefused':
      return tell(all, `主席团不同意撤回：${event.reason}`)
    case 'reportFiled':
      return tell(all, `${event.committee.name}提出了审议结果报告`)
    case 'voted':
      return tell(all, `大会表决${event.vote.passed ? '通过' : '未通过'}《${event.title}》`)
    case 'resolved':
      return tell(all, `常委会作出《${event.title}》`)
    case 'itemSet':
      return tell(desks(event.unit.id), `交由你单位落实：${event.what}`)
    case 'itemsCarriedOver':
      return tell(desks(event.to.id), `机构变动，请接续${event.from.name}未完成的落实事项`)
    case 'itemSentBack':
      return tell(desksOf(s, event.item), `代表工委核对，还没有落实：${event.note}`)
    case 'itemKept':
      return tell(all, `代表工委核对，已落实：${event.note}`)
    case 'closed':
      return tell(all, `议案办结：${event.note}`)
    case 'ended':
      return tell(all, `${endings[event.why]}（${event.have} 人，须 ${event.need} 人），议案终止`)
    default:
      return []
  }
}

const desks = (unit: string): Party[] => [partyOf.handler(unit), partyOf.head(unit)]

function desksOf(s: Motion, itemId: string): Party[] {
  const item = s.items.find(({ id }) => id === itemId)
  return item ? desks(item.unit.id) : []
}
