import type { Rule, Span } from '../calendar/deadline'
import { plainDate, type PlainDate } from '../shared/plain-date'
import type { ReplyClass } from './reply'

/** The numbers a congress decides by. Each says whether it is law, local rule or this system's default. */
export type RulePack = {
  id: string
  name: string
  /** First day on which new cases start under this pack. */
  from: PlainDate
  /** Which act starts the statutory clock. */
  clockStart: Rule<'handOver' | 'dispatch'>
  assign: Rule<Span>
  dispatch: Rule<Span>
  returnWindow: Rule<Span>
  firstContact: Rule<Span>
  reply: Rule<Span>
  /** Up to when a reply may be put off at most, from 交办. */
  extendedReply: Rule<Span>
  /** 会办意见 to the lead; and again after an empty one was sent back. */
  opinion: Rule<Span>
  opinionAgain: Rule<Span>
  /** How long one person waits before urging again. */
  urgeAgain: Rule<Span>
  /** Reminders: how many days before a due day, and how long after it the next level learns of it. */
  remindBefore: Rule<{ days: number }>
  escalateAfter: Rule<{ days: number }>
  /** The month in which units report on promises still open. */
  promiseCheckMonth: Rule<number>
  rating: Rule<Span>
  redo: Rule<Span>
  publish: Rule<Span>
  /** Of a joint suggestion: whose 不满意 counts. */
  jointVerdict: Rule<'any' | 'majority'>
  /** Which 不满意 makes the unit handle the case again. */
  redoOn: Rule<'either' | 'result'>
  /** The letters of the session with their meanings: three, or four with D. */
  classes: Rule<Readonly<Partial<Record<ReplyClass, string>>>>
}

const byDefault = <T>(value: T, source: string): Rule<T> => ({ value, basis: 'default', source })

const defaults = {
  clockStart: byDefault(
    'handOver' as const,
    '代表工委交办之日为交办之日；退回、改办不重新起算（系统默认，待本区确认）',
  ),
  assign: byDefault<Span>(
    { workingDays: 7 },
    '闭会期间收到后 7 个工作日内交办（参照《上海市代表建议规定》，系统默认）',
  ),
  dispatch: byDefault<Span>({ workingDays: 5 }, '交办后 5 个工作日内分办到承办单位（系统默认）'),
  returnWindow: byDefault<Span>(
    { workingDays: 7 },
    '不属本单位职责的，7 个工作日内书面退回（参照上海、玉林，系统默认）',
  ),
  firstContact: byDefault<Span>(
    { workingDays: 20 },
    '到本单位后 20 个工作日内首次联系代表（参照《重庆市代表建议工作条例》，系统默认）',
  ),
  opinion: byDefault<Span>(
    { months: 1 },
    '会办单位自收到之日起 1 个月内向主办单位提出意见（参照上海、青岛、山东，系统默认）',
  ),
  opinionAgain: byDefault<Span>(
    { workingDays: 5 },
    '会办意见空洞的，主办单位退回后 5 个工作日内重新提出（参照《重庆市代表建议工作条例》，系统默认）',
  ),
  urgeAgain: byDefault<Span>({ workingDays: 5 }, '同一人 5 个工作日内催办一次（系统默认）'),
  remindBefore: byDefault({ days: 3 }, '到期前 3 天提醒（系统默认）'),
  escalateAfter: byDefault({ days: 3 }, '逾期 3 天仍未办的，提醒上一级（系统默认）'),
  promiseCheckMonth: byDefault(
    10,
    '每年第四季度回告承诺落实情况（参照《重庆市代表建议工作条例》，系统默认）',
  ),
  jointVerdict: byDefault(
    'majority' as const,
    '领衔代表不满意，或参与评价的代表过半数不满意的，重新办理（系统默认，待本区确认）',
  ),
  rating: byDefault<Span>(
    { workingDays: 15 },
    '收到答复后 15 个工作日内评价，逾期记为“未评价”（参照北京、重庆，系统默认）',
  ),
  redo: byDefault<Span>(
    { months: 1 },
    '不满意的，1 个月内重新办理并再次答复（参照浙江、上海、山东、河南，系统默认）',
  ),
  publish: byDefault<Span>(
    { workingDays: 20 },
    '答复后 20 个工作日内公开（参照安徽省 2015 年实施办法，系统默认）',
  ),
  redoOn: byDefault('either' as const, '办理态度或办理结果任一项不满意，即重新办理（系统默认，待本区确认）'),
  classes: byDefault(
    { A: '已解决或基本解决', B: '正在解决或已列入计划', C: '暂不能解决或留作参考' } as const,
    '三类办理结果（系统默认，届次可改为四类）',
  ),
}

const byLaw = (article: string): Pick<RulePack, 'reply' | 'extendedReply'> => ({
  reply: {
    value: { months: 3 },
    basis: 'law',
    source: `《代表法》${article}：自交办之日起三个月内答复`,
  },
  extendedReply: {
    value: { months: 6 },
    basis: 'law',
    source: `《代表法》${article}：涉及面广、处理难度大的，自交办之日起六个月内答复`,
  },
})

/**
 * What stands before a congress has published anything of its own, newest last: the law by date and this system's
 * defaults. A case keeps the pack in force on the day it was submitted.
 */
export const builtInPacks: readonly RulePack[] = [
  {
    id: 'wj-2022-01',
    name: '吴江区规则包 2022-01 版（演示）',
    from: plainDate('2022-01-01'),
    ...defaults,
    ...byLaw('第四十二条（2015 年修正）'),
  },
  {
    id: 'wj-2025-03',
    name: '吴江区规则包 2025-03 版（演示）',
    from: plainDate('2025-03-11'),
    ...defaults,
    ...byLaw('第五十一条'),
  },
]
