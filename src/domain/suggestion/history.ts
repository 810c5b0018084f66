import type { Tone } from '../calendar/deadline'
import { shanghaiTime, spokenDay, type PlainDate } from '../shared/plain-date'
import { declineCodes } from './actions/decline'
import { returnCodes } from './actions/return-for-revision'
import type { EventOf, RecordedEvent } from './events'
import { contactWays, numberText } from './suggestion'
import { satisfactions } from './reply'
import type { CaseRelation } from './view-schema'
import { sees, type Guarded } from './visibility'

/** One line of 办理经过. */
export type HistoryLine = { seq: number; text: string; when: string; digest: string; tone: Tone }

const tellCode = (codes: Readonly<Record<string, string>>, code: string) => codes[code] ?? code

type Eyes = {
  /** Hides the content of a rating from the unit until the window closes. */
  sealed: boolean
  relation: CaseRelation
}

/** Facts that stay between some of the parties; for everyone else they are no line at all. */
const guarded: Partial<Record<RecordedEvent['type'], Guarded>> = {
  cosignersInvited: 'invitations',
  cosignDeclined: 'invitations',
  opinionSubmitted: 'opinions',
  opinionRejected: 'opinions',
  returnRequested: 'returns',
  urged: 'urges',
  convened: 'convened',
  contactDisputed: 'contacts',
}

const unsaid = new Set<RecordedEvent['type']>(['draftSaved', 'replyDrafted', 'reminded'])

/** What happened, newest first, as far as this reader may know. */
export function history(
  events: readonly RecordedEvent[],
  today: PlainDate,
  { sealed, relation }: Eyes,
): HistoryLine[] {
  return events
    .filter(({ type }) => {
      const part = guarded[type]
      return !unsaid.has(type) && (!part || sees(relation, part))
    })
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
      if (sealed && !unseals(event)) return '代表已评价，评价期结束后可见'
      return `${name}评价：态度${satisfactions[event.rating.attitude]}，结果${satisfactions[event.rating.result]}${
        event.next === 'redo' ? '，启动重新办理' : event.next === 'convene' ? '，由代表工委召集协调' : ''
      }`
    case 'ratingLapsed':
      return event.next === 'redo' ? '评价期满，启动重新办理' : '评价期满，没有评价的记为未评价'
    case 'cosignersInvited':
      return `${name}邀请${event.people.map((one) => one.name).join('、')}联名`
    case 'cosigned':
      return `${name}读过全文，同意联名`
    case 'cosignDeclined':
      return `${name}不参加联名`
    case 'supplemented':
      return `${name}补充说明：${event.text}`
    case 'withdrawalProposed':
      return `${name}提出撤回：${event.reason}`
    case 'withdrawalAgreed':
      return `${name}同意撤回`
    case 'withdrawalRefused':
      return `${name}不同意撤回，继续办理`
    case 'mergedInto':
      return `代表工委并案，并入“${event.title}”`
    case 'joined':
      return `并入${event.joined.author.name}的“${event.joined.title}”`
    case 'dispatchedSeparately':
      return `区政府办分别交办：${event.units.map(({ unit, asks }) => `${unit.name}（诉求 ${asks.join('、')}）`).join('，')}`
    case 'returnRequested':
      return `${unit}申请退回：${event.reason}`
    case 'returnGranted':
      return `区政府办同意${event.unit.name}退回，改由${event.to.name}办理，答复期限不变${event.final ? '（最后裁定）' : ''}`
    case 'returnRefused':
      return `区政府办不同意${event.unit.name}退回，继续办理${event.final ? '（最后裁定）' : ''}`
    case 'carriedOver':
      return `机构变动，由${event.to.name}承接${event.from.name}的办理和承诺`
    case 'opinionSubmitted':
      return `${unit}提出会办意见`
    case 'opinionRejected':
      return `${unit}退回${event.unit.name}的会办意见：${event.reason}`
    case 'extensionRequested':
      return `${unit}申请延期到 ${spokenDay(event.until, event.on)}：${event.reason}`
    case 'extensionForwarded':
      return '区政府办转报延期申请'
    case 'extensionGranted':
      return `代表工委同意延期到 ${spokenDay(event.until, event.on)}`
    case 'extensionRefused':
      return `代表工委不同意延期：${event.note}`
    case 'keySupervisionMarked':
      return `列为重点督办，由${event.leader.name}督办`
    case 'leadingLeaderAssigned':
      return `由${event.leader.name}领办`
    case 'urged':
      return `${name}催办${event.note ? `：${event.note}` : ''}`
    case 'reminded':
      return event.lines.map(({ text }) => text).join('；')
    case 'convened':
      return `代表工委召集协调：${event.opinion}`
    case 'promiseCheckOpened':
      return `启动 ${event.year} 年度承诺回告`
    case 'reclassified':
      return `代表工委改记类别：${event.from} 类 → ${event.to === 'broken' ? '未兑现' : `${event.to} 类`}。${event.reason}`
    case 'markedExcellent':
      return '评为优秀建议'
    case 'publicationCorrected':
      return `代表工委更正公开（第 ${event.version} 版）：${event.note}`
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

/** A rating that makes the unit act is told at once. */
const unseals = ({ next }: EventOf<'rated'>) => next === 'redo' || next === 'convene'

function tone(event: RecordedEvent): Tone {
  switch (event.type) {
    case 'returned':
    case 'contactDisputed':
    case 'draftSentBack':
    case 'fulfilmentDisputed':
    case 'returnRequested':
    case 'opinionRejected':
    case 'extensionRefused':
    case 'urged':
    case 'withdrawalProposed':
      return 'warn'
    case 'rated':
      return unseals(event) ? 'warn' : 'neutral'
    case 'contactLogged':
    case 'replyIssued':
      return 'info'
    case 'published':
    case 'fulfilmentConfirmed':
    case 'markedExcellent':
      return 'success'
    default:
      return 'neutral'
  }
}
