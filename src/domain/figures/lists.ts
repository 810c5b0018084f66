/**
 * A list that a figure opens. `mark` is what a case in it carries. A mark may have a day: `past` wants those whose day
 * is over, `coming` those whose day is not; so nothing has to be counted again because a night has passed.
 */
export type ListSpec = {
  label: string
  mark: string
  side?: Side
  /** Of a rating, which its unit learns only when the day of the seal is over. */
  sealed?: true
}
export type Side = 'past' | 'coming'

export const lists = {
  cases: { label: '已交办', mark: 'cases' },
  replied: { label: '已答复', mark: 'replied' },
  onTime: { label: '按期答复', mark: 'onTime' },
  late: { label: '迟复', mark: 'late' },
  waiting: { label: '在办，未到期限', mark: 'waiting', side: 'coming' },
  overdue: { label: '逾期未答复', mark: 'waiting', side: 'past' },
  redoing: { label: '重新办理中', mark: 'redoing' },
  redoOverdue: { label: '重新办理逾期', mark: 'redoing', side: 'past' },
  following: { label: '落实中', mark: 'following' },
  closed: { label: '已办结', mark: 'closed' },
  met: { label: '当面沟通，经代表确认', mark: 'met' },
  heard: { label: '电话、视频或书面沟通，经代表确认', mark: 'heard' },
  unheard: { label: '没有经代表确认的沟通', mark: 'unheard' },
  kept: { label: '承诺全部兑现', mark: 'kept' },
  failing: { label: '有承诺到期未兑现', mark: 'keeping', side: 'past' },
  keeping: { label: '承诺未到期', mark: 'keeping', side: 'coming' },
  satisfied: { label: '结果满意', mark: 'result:satisfied', sealed: true },
  fair: { label: '结果基本满意', mark: 'result:fair', sealed: true },
  dissatisfied: { label: '结果不满意', mark: 'result:dissatisfied', sealed: true },
  kindly: { label: '态度满意', mark: 'attitude:satisfied', sealed: true },
  civilly: { label: '态度基本满意', mark: 'attitude:fair', sealed: true },
  unkindly: { label: '态度不满意', mark: 'attitude:dissatisfied', sealed: true },
  sealed: { label: '已评价，未到公布时间', mark: 'rated', side: 'coming' },
  awaiting: { label: '待评价', mark: 'awaiting' },
  unrated: { label: '未评价', mark: 'unrated' },
  againSatisfied: { label: '重新办理后满意', mark: 'again:satisfied', sealed: true },
  againFair: { label: '重新办理后基本满意', mark: 'again:fair', sealed: true },
  againDissatisfied: { label: '重新办理后仍不满意', mark: 'again:dissatisfied', sealed: true },
  classA: { label: 'A 类', mark: 'class:A' },
  classB: { label: 'B 类', mark: 'class:B' },
  classC: { label: 'C 类', mark: 'class:C' },
  classD: { label: 'D 类', mark: 'class:D' },
  sound: { label: 'A 类属实', mark: 'sound' },
  inflated: { label: 'A 类虚高', mark: 'inflated' },
  returned: { label: '申请过退回', mark: 'returned' },
  extended: { label: '已延期', mark: 'extended' },
  keySupervised: { label: '重点督办', mark: 'key' },
} as const satisfies Record<string, ListSpec>

export type ListKey = keyof typeof lists

/** Cases of which days of delay belong to one holder: still running, or over because it was answered or passed on. */
export const delayLists = {
  running: { label: '正在逾期', mark: 'running', side: 'past' },
  delayed: { label: '逾期已了结', mark: 'delayed' },
} as const satisfies Record<string, ListSpec>

export type DelayKey = keyof typeof delayLists

/** A mark that belongs to somebody: the holder of a delay, the leader of a case. */
export const markOf = (mark: string, whose: string) => `${mark}|${whose}`

/** What stands for the day of a mark that is so whatever the day. */
export const ALWAYS = ''
/** After every day there is: the day has not been set yet. */
export const NO_DAY = '9999-12-31'

/** Which days of a mark belong to a list, for this reader. */
export function sideOf(spec: ListSpec, forUnit: boolean): Side | undefined {
  return spec.side ?? (spec.sealed && forUnit ? 'past' : undefined)
}

export function isOn(side: Side | undefined, day: string, today: string): boolean {
  return side === undefined || (side === 'past') === day < today
}
