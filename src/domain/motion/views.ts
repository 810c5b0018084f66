import { clockText } from '../calendar/deadline'
import { tellDeadline } from '../calendar/tell-deadline'
import type { Actor } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import { runningClock } from './clock'
import { sessionOf, type Context } from './define'
import type { RecordedEvent } from './events'
import { heldDays } from './held'
import { history } from './history'
import {
  advices,
  endings,
  numberText,
  proposers,
  reportConclusions,
  signatureOf,
  signatureStates,
  stageLabel,
  stages,
  type Item,
  type Motion,
  type Signature,
} from './motion'
import { isTold, relationTo, seesOpinion } from './relation'
import { cutOffText, isPastCutOff, levels } from './session'
import { countOf } from './threshold'
import type { MotionRelation, MotionView } from './view-schema'

export type Reader = Pick<Context, 'actor' | 'today' | 'time' | 'rules' | 'holidays' | 'sessions'>

export function stageFor(s: Motion): MotionView['stage'] {
  const { tone, stop } = stages[s.stage]
  const waiting = (s.stage === 'cosigning' && s.returned) || s.withdrawalRequest
  return { key: s.stage, label: stageLabel(s), tone: waiting ? 'warn' : tone, stop }
}

function sessionFor(s: Motion, reader: Reader): MotionView['session'] {
  const session = sessionOf(s, reader)
  if (!session) return undefined
  const { id, name, level, opens, closes, cutOff, committees } = session
  return {
    id,
    name,
    levelLabel: levels[level],
    opens,
    closes,
    cutOff: cutOff && {
      text: cutOffText(cutOff, reader.today),
      decidedBy: cutOff.decidedBy,
      passed: isPastCutOff(cutOff, reader),
    },
    committees,
  }
}

const signerFor = ({ deputy, state, on, note }: Signature, withNote: boolean) => ({
  ...deputy,
  state,
  stateLabel: signatureStates[state],
  on,
  note: withNote ? note : undefined,
})

/** Who declined, and what they said, is for the lead alone; others see whose signature stands. */
function signersFor(s: Motion, relation: MotionRelation): MotionView['signers'] {
  const all = relation === 'lead'
  return s.signatures.filter(({ state }) => all || state === 'signed').map((one) => signerFor(one, all))
}

function noticeFor(s: Motion, actor: Actor): MotionView['notice'] {
  const mine = signatureOf(s, actor.person.id)
  if (s.stage === 'cosigning' && mine?.state === 'lapsed') {
    return { tone: 'warn', title: '文本已修改', text: '您确认后文本改过，原来的联名已失效，请重新阅读再确认' }
  }
  if (s.stage === 'cosigning' && s.returned) return { tone: 'warn', title: '退回补正', text: s.returned.note }
  if (s.withdrawalRequest)
    return { tone: 'warn', title: '领衔代表申请撤回', text: s.withdrawalRequest.reason }
  if (s.ended) {
    const { why, have, need } = s.ended
    return {
      tone: 'neutral',
      title: `议案终止：${endings[why]}`,
      text: `联名 ${have} 人，须满 ${need} 人。可以改提建议`,
    }
  }
  if (s.withdrawn) return { tone: 'neutral', title: '已撤回', text: s.withdrawn.reason }
  if (s.decision?.kind === 'convert')
    return { tone: 'neutral', title: advices.convert, text: s.decision.reason }
  return undefined
}

function deadlinesFor(s: Motion, reader: Reader): MotionView['deadlines'] {
  const due = runningClock(s, reader)
  return due ? [tellDeadline(due, reader.today, reader.holidays, reader.rules.name)] : []
}

export function clockFor(s: Motion, reader: Reader): MotionView['clock'] {
  const due = runningClock(s, reader)
  if (!due) return undefined
  const { text, tone } = clockText(due, reader.today, reader.holidays)
  return { name: due.name, text, tone }
}

function itemLabel(item: Item, today: PlainDate): Pick<MotionView['items'][number], 'label' | 'tone'> {
  if (item.state === 'kept') return { label: '已落实', tone: 'success' }
  if (item.state === 'claimed') return { label: '待核对', tone: 'info' }
  if (today > item.due) return { label: '逾期', tone: 'danger' }
  return item.sentBack ? { label: '退回继续落实', tone: 'warn' } : { label: '落实中', tone: 'info' }
}

/** Those who are answered in the suggestion, and the office that handles it. */
const OPENS_SUGGESTION: readonly MotionRelation[] = ['lead', 'cosigner', 'office']

function decisionFor(s: Motion, relation: MotionRelation): MotionView['decision'] {
  const { decision } = s
  if (!decision) return undefined
  const { kind, reason, on, committee, suggestion } = decision
  return {
    kind,
    label: advices[kind],
    reason,
    on,
    committee: committee?.name,
    // The way there is shown to those for whom it exists.
    suggestion: OPENS_SUGGESTION.includes(relation) ? suggestion : undefined,
    acknowledged: s.acknowledged.length,
    proposers: proposers(s).length,
  }
}

/** The motion as this actor may see it; undefined when it does not exist for them. */
export function viewFor(
  s: Motion,
  events: readonly RecordedEvent[],
  chainBreak: number,
  reader: Reader,
): MotionView | undefined {
  const relation = relationTo(s, reader.actor)
  if (!relation) return undefined
  const { title, cause, grounds, plan } = s.content
  const mine = signatureOf(s, reader.actor.person.id)
  const { opinion, report, vote, resolution } = s
  const seenEvents = events.filter((event) => isTold(event, relation, seesOpinion(s, relation)))
  return {
    id: s.id,
    relation,
    no: s.number?.no,
    numberText: s.number && numberText(s.number.no),
    title,
    stage: stageFor(s),
    session: sessionFor(s, reader),
    lead: { name: s.lead.name, delegation: s.lead.delegation },
    content: { cause, grounds, plan },
    digest: s.digest,
    count: countOf(s, reader.rules),
    signers: signersFor(s, relation),
    mine: mine && signerFor(mine, true),
    notice: noticeFor(s, reader.actor),
    clock: clockFor(s, reader),
    deadlines: deadlinesFor(s, reader),
    opinion:
      opinion && seesOpinion(s, relation)
        ? {
            committee: opinion.committee.name,
            advice: advices[opinion.advice],
            reason: opinion.reason,
            on: opinion.on,
          }
        : undefined,
    decision: decisionFor(s, relation),
    withdrawalRequest: s.withdrawalRequest,
    report: report && {
      committee: report.committee.name,
      conclusion: reportConclusions[report.conclusion],
      text: report.text,
      on: report.on,
    },
    vote: vote && { ...vote, source: reader.rules.majority.source },
    resolution: resolution && {
      ...resolution,
      by: resolution.by === 'congress' ? '大会决议' : '常委会决定',
    },
    items: s.items.map((item) => ({
      id: item.id,
      what: item.what,
      unit: item.unit.name,
      unitId: item.unit.id,
      due: item.due,
      state: item.state,
      ...itemLabel(item, reader.today),
      progress: item.progress,
      sentBack: item.sentBack,
    })),
    // Of a record that does not verify nobody can say who had it when.
    held: chainBreak === 0 ? heldDays(s, events, reader.today) : [],
    timeline: history(seenEvents, reader.today),
    chainBreak,
  }
}
