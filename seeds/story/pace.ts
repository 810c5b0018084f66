import type { PlainDate } from '../../src/domain/shared/plain-date'
import type { Verb } from '../../src/domain/suggestion/actions'
import { kindOfDay } from '../../src/domain/calendar/calendar'
import { sha256 } from '../sha256'
import type { By, Step, Story } from './story'
import { addWorkingDays, dayOf, workingDaysBefore, type Time } from './time'

/** Working days that usually pass before an action: least and most. */
const pace: Record<Verb, readonly [least: number, most: number]> = {
  saveDraft: [0, 0],
  submit: [0, 2],
  receiveMotion: [0, 0],
  accept: [1, 3],
  returnForRevision: [1, 3],
  decline: [1, 3],
  handOver: [1, 2],
  dispatch: [1, 3],
  sign: [0, 2],
  logContact: [3, 9],
  confirmContact: [0, 2],
  disputeContact: [1, 2],
  draftReply: [10, 24],
  sendDraftBack: [1, 2],
  issueReply: [1, 3],
  rate: [2, 9],
  takeOver: [0, 0],
  lapseRating: [16, 16],
  recordProgress: [15, 30],
  confirmFulfilment: [1, 4],
  disputeFulfilment: [1, 4],
  publish: [2, 6],
  withhold: [2, 6],
  withdraw: [1, 1],
  inviteCosigners: [0, 1],
  cosign: [0, 2],
  declineCosign: [0, 2],
  supplement: [1, 3],
  agreeWithdrawal: [0, 1],
  refuseWithdrawal: [0, 1],
  recordWithdrawal: [1, 2],
  merge: [1, 2],
  join: [0, 0],
  dispatchSeparately: [1, 3],
  requestReturn: [1, 3],
  decideReturn: [1, 3],
  carryOver: [5, 9],
  submitOpinion: [5, 12],
  rejectEmptyOpinion: [1, 2],
  requestExtension: [20, 30],
  forwardExtension: [1, 2],
  decideExtension: [1, 3],
  markKeySupervision: [1, 3],
  assignLeadingLeader: [1, 2],
  urge: [5, 9],
  convene: [3, 8],
  openPromiseCheck: [0, 0],
  remind: [0, 0],
  reclassify: [5, 9],
  markExcellent: [5, 9],
  correctPublication: [3, 6],
}

const hours: Record<By, readonly [first: number, last: number]> = {
  author: [7, 21],
  cosigner: [7, 21],
  office: [9, 11],
  government: [13, 16],
  handler: [9, 15],
  head: [16, 17],
  clock: [0, 0],
}

/** A number from `least` to `most` that is always the same for the same text. */
function pick(text: string, [least, most]: readonly [number, number]): number {
  return least + (parseInt(sha256(text).slice(0, 8), 16) % (most - least + 1))
}

/** The day of every step: forwards from the first fixed day at the usual pace, and backwards before it. */
export function daysOf({ matter, steps }: Story, time: Time): PlainDate[] {
  const anchor = steps.findIndex((step) => step.on)
  const days: PlainDate[] = []
  const gap = (index: number) => {
    const step = steps[index]
    return step ? pick(`${matter.title}:${index}`, step.pace ?? pace[step.verb]) : 0
  }
  const fixed = (index: number) => {
    const on = steps[index]?.on
    return on === undefined ? undefined : dayOf(on, time)
  }
  const first = fixed(anchor)
  if (first === undefined) throw new Error('没有一个动作写明日子')
  days[anchor] = first
  for (let index = anchor - 1, at = first; index >= 0; index -= 1) {
    at = workingDaysBefore(at, gap(index + 1), time.holidays)
    days[index] = at
  }
  for (let index = anchor + 1, at = first; index < steps.length; index += 1) {
    at = fixed(index) ?? addWorkingDays(at, gap(index), time.holidays)
    days[index] = at
  }
  steps.forEach((step, index) => check(step, days[index] ?? first, days[index - 1], time))
  return days
}

function check({ verb, by }: Step, day: PlainDate, before: PlainDate | undefined, time: Time): void {
  if (day >= time.today) throw new Error(`${verb} 在 ${day}，还没有到`)
  if (before !== undefined && day < before) throw new Error(`${verb} 在 ${day}，早于前一个动作（${before}）`)
  const office = by !== 'author' && by !== 'clock'
  if (office && !kindOfDay(day, time.holidays).works) throw new Error(`${verb} 在 ${day}，那天不上班`)
}

/** The instant of a step within its day: within the usual hours, and some minutes after the one before. */
export function instantOf(day: PlainDate, by: By, seed: string, before: number): number {
  const midnight = Date.parse(`${day}T00:00:00+08:00`)
  const usual = midnight + pick(`${seed}:h`, hours[by]) * 3_600_000 + pick(`${seed}:m`, [0, 3540]) * 1000
  return Math.max(usual, before + 5 * 60_000 + pick(`${seed}:s`, [0, 600]) * 1000)
}
