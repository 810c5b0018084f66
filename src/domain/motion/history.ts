import type { Tone } from '../calendar/deadline'
import { shanghaiTime, spokenDay, type PlainDate } from '../shared/plain-date'
import type { RecordedEvent } from './events'
import { advices, endings, numberText, reportConclusions } from './motion'

/** One line of 议案经过. */
export type HistoryLine = { seq: number; text: string; when: string; digest: string; tone: Tone }

/** What happened, newest first. */
export function history(events: readonly RecordedEvent[], today: PlainDate): HistoryLine[] {
  return events
    .filter(({ type }) => type !== 'draftSaved' && type !== 'reminded')
    .map((event) => ({
      seq: event.seq,
      text: sentence(event),
      when: `${spokenDay(event.on, today)} ${shanghaiTime(event.at)}`,
      digest: `${event.hash.slice(0, 4)}…${event.hash.slice(-4)}`,
      tone: tone(event),
    }))
    .reverse()
}

function sentence(event: RecordedEvent): string {
  const name = event.by.person.name
  const unit = event.by.unit?.name ?? ''
  switch (event.type) {
    case 'draftSaved':
      return `${name}保存草稿`
    case 'cosignersInvited':
      return `${name}邀请 ${event.deputies.length} 位代表联名`
    case 'textRevised':
      return event.lapsed.length > 0
        ? `${name}修改文本，${event.lapsed.length} 位代表的联名失效，须重新确认`
        : `${name}修改文本`
    case 'cosigned':
      return `${name}阅读全文后确认联名`
    case 'cosignDeclined':
      return `${name}谢绝联名`
    case 'cosignRevoked':
      return `${name}撤回联名：${event.reason}`
    case 'submitted':
      return `${name}提交议案，${event.proposers} 人联名`
    case 'returned':
      return `大会秘书处退回补正：${event.note}`
    case 'registered':
      return `大会秘书处登记为${numberText(event.no)}${event.committee ? `，交${event.committee.name}提出意见` : ''}`
    case 'opinionGiven':
      return `${event.committee.name}提出意见：${advices[event.advice]}`
    case 'putOnAgenda':
      return `主席团决定列入本次会议议程`
    case 'deferred':
      return `主席团决定会后交${event.committee.name}审议`
    case 'converted':
      return `主席团决定不作为议案，转为建议，理由告知每位提案人`
    case 'decisionAcknowledged':
      return `${name}看过主席团的决定`
    case 'withdrawn':
      return `${name}撤回议案：${event.reason}`
    case 'withdrawalRequested':
      return `${name}申请撤回：${event.reason}`
    case 'withdrawalConsented':
      return `主席团同意撤回，审议终止`
    case 'withdrawalRefused':
      return `主席团不同意撤回：${event.reason}`
    case 'reportFiled':
      return `${event.committee.name}提出审议结果报告：${reportConclusions[event.conclusion]}`
    case 'voted': {
      const { vote } = event
      return `大会表决${vote.passed ? '通过' : '未通过'}：赞成 ${vote.for}，反对 ${vote.against}，弃权 ${vote.abstain}`
    }
    case 'resolved':
      return `常委会作出《${event.title}》`
    case 'itemSet':
      return `增加落实事项：${event.what}（${event.unit.name}）`
    case 'itemsCarriedOver':
      return `机构变动，由${event.to.name}承接${event.from.name}未完成的落实事项`
    case 'progressRecorded':
      return `${unit}登记进展${event.done ? '（报完成）' : ''}：${event.note}`
    case 'itemKept':
      return `代表工委核对，已落实：${event.note}`
    case 'itemSentBack':
      return `代表工委核对，还没有落实：${event.note}`
    case 'closed':
      return `办结：${event.note}`
    case 'reminded':
      return `系统提醒 ${event.lines.length} 处到期`
    case 'ended':
      return `${endings[event.why]}（${event.have} 人，须 ${event.need} 人），议案终止`
    default:
      return event satisfies never
  }
}

function tone(event: RecordedEvent): Tone {
  switch (event.type) {
    case 'textRevised':
    case 'returned':
    case 'cosignRevoked':
    case 'itemSentBack':
    case 'withdrawalRefused':
    case 'ended':
      return 'warn'
    case 'registered':
    case 'opinionGiven':
    case 'putOnAgenda':
    case 'deferred':
    case 'reportFiled':
      return 'info'
    case 'voted':
      return event.vote.passed ? 'success' : 'warn'
    case 'resolved':
    case 'itemKept':
    case 'closed':
      return 'success'
    default:
      return 'neutral'
  }
}
