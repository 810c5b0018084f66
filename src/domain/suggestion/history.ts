import type { Tone } from '../calendar/deadline'
import { shanghaiTime, spokenDay, type PlainDate } from '../shared/plain-date'
import { declineCodes } from './actions/decline'
import { returnCodes } from './actions/return-for-revision'
import type { RecordedEvent } from './events'
import { contactWays, numberText, satisfactions } from './suggestion'

/** One line of 办理经过. */
export type HistoryLine = { seq: number; text: string; when: string; digest: string; tone: Tone }

const tellCode = (codes: Readonly<Record<string, string>>, code: string) => codes[code] ?? code

/** What happened, newest first; `sealed` hides the content of a rating from the unit until the window closes. */
export function history(events: readonly RecordedEvent[], today: PlainDate, sealed: boolean): HistoryLine[] {
  return events
    .filter((event) => event.type !== 'draftSaved' && event.type !== 'replyDrafted')
    .map((event) => ({
      seq: event.seq,
      text: sentence(event, sealed),
      when: `${spokenDay(event.on, today)} ${shanghaiTime(event.at)}`,
      digest: `${event.hash.slice(0, 4)}…${event.hash.slice(-4)}`,
      tone: tone(event),
    }))
    .reverse()
}

function sentence(event: RecordedEvent, sealed: boolean): string {
  const unit = event.by.unit?.name ?? ''
  const name = event.by.person.name
  switch (event.type) {
    case 'draftSaved':
      return `${name}保存草稿`
    case 'submitted':
      return `${name}提交建议`
    case 'receivedFromMotion':
      return `主席团决定${event.origin.name}不作为议案，转为建议`
    case 'returned':
      return `代表工委退回修改：${tellCode(returnCodes, event.code)}。${event.note}`
    case 'declined':
      return `代表工委不予立案：${tellCode(declineCodes, event.code)}`
    case 'withdrawn':
      return `${name}撤回建议：${event.reason}`
    case 'accepted':
      return `代表工委立案，编为${numberText(event.no)}`
    case 'handedOver':
      return '代表工委交办，答复期限起算'
    case 'dispatched':
      return `区政府办分办：${event.lead.name}主办${
        event.supporting.length > 0 ? `，${event.supporting.map((one) => one.name).join('、')}会办` : ''
      }`
    case 'signed':
      return `${unit}签收`
    case 'contactLogged':
      return event.contact.state === 'missed'
        ? `${unit}登记：${contactWays[event.contact.way]}未能联系上代表`
        : `${unit}登记${contactWays[event.contact.way]}沟通，等代表确认`
    case 'contactConfirmed':
      return `${name}确认沟通属实`
    case 'contactDisputed':
      return `${name}认为沟通情况不符：${event.note}`
    case 'replyDrafted':
      return event.draft.ready ? `${unit}答复稿送签` : `${unit}保存答复稿`
    case 'draftSentBack':
      return `${unit}负责人退回答复稿`
    case 'replyIssued':
      return `${unit}签发答复，${event.reply.replyClass} 类`
    case 'rated':
      if (sealed && !event.redo) return '代表已评价，评价期结束后可见'
      return `${name}评价：态度${satisfactions[event.rating.attitude]}，结果${satisfactions[event.rating.result]}${
        event.redo ? '，启动重新办理' : ''
      }`
    case 'ratingLapsed':
      return '评价期满，记为未评价'
    case 'progressRecorded':
      return `${unit}登记落实进展${event.done ? '（已完成，请代表核对）' : ''}：${event.note}`
    case 'fulfilmentConfirmed':
      return `${name}核对承诺，已兑现`
    case 'fulfilmentDisputed':
      return `${name}认为承诺没有兑现：${event.note}`
    case 'published':
      return `代表工委公开，核验码 ${event.code}`
    case 'withheld':
      return `代表工委决定不公开：${event.note}`
    default:
      return event satisfies never
  }
}

function tone(event: RecordedEvent): Tone {
  switch (event.type) {
    case 'returned':
    case 'contactDisputed':
    case 'draftSentBack':
    case 'fulfilmentDisputed':
      return 'warn'
    case 'rated':
      return event.redo ? 'warn' : 'neutral'
    case 'contactLogged':
    case 'replyIssued':
      return 'info'
    case 'published':
    case 'fulfilmentConfirmed':
      return 'success'
    default:
      return 'neutral'
  }
}
