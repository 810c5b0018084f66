import type { Tone } from '../calendar/deadline'
import type { ListKey } from './lists'
import { countOf, total, type Eyes, type Read } from './reading'

/** A share of a whole; of an empty whole there is no share. */
export type Rate = { of: number; among: number }

/** 暂无 where nothing can be said yet: nought of nought is not 0%. */
export function rateText({ of, among }: Rate): string {
  return among === 0 ? '暂无' : `${((of / among) * 100).toFixed(1)}%`
}

/** Below this many, a rate says more of chance than of a unit. */
const FEW = 5
export function unitRateText(rate: Rate): string {
  return rate.among > 0 && rate.among < FEW ? '样本不足' : rateText(rate)
}

type Spec = {
  label: string
  /** In one line beside the name. */
  brief: string
  /** In full, with what is left out. */
  how: string
  source?: string
  unit: '件' | '条'
  rate: (read: Read, eyes: Eyes) => Rate
  /** What the whole is made of, each a list to open. */
  parts: readonly (readonly [ListKey, Tone])[]
  /** Beside the whole, never in it. */
  apart?: readonly (readonly [ListKey, Tone])[]
  others?: readonly ListKey[]
  /** A high one is bad news. */
  isFault?: true
}

const sum = (read: Read, eyes: Eyes, ...keys: ListKey[]) =>
  keys.reduce((all, key) => all + countOf(read, key, eyes), 0)

const THREE_MONTHS = '《代表法》第五十一条：自交办之日起三个月内答复，最迟不超过六个月'

export const figures = {
  answered: {
    label: '办结率',
    brief: '已答复 ÷ 交办',
    how: '已交办的建议里，已经答复过代表的占多少。撤回、并案、不予立案的不算；重新办理的，第一次答复过就算答复过。',
    source: THREE_MONTHS,
    unit: '件',
    rate: (read, eyes) => ({ of: sum(read, eyes, 'replied'), among: sum(read, eyes, 'cases') }),
    parts: [
      ['onTime', 'success'],
      ['late', 'warn'],
      ['waiting', 'neutral'],
      ['overdue', 'danger'],
    ],
    others: ['redoing', 'redoOverdue', 'following', 'closed'],
  },
  onTime: {
    label: '按期率',
    brief: '按期 ÷ 已答复和已逾期',
    how: '第一次答复不晚于答复期限（含同意的延期和节假日顺延）的，除以已经答复和逾期没有答复的。还没到期限的不算。',
    source: THREE_MONTHS,
    unit: '件',
    rate: (read, eyes) => ({
      of: sum(read, eyes, 'onTime'),
      among: sum(read, eyes, 'onTime', 'late', 'overdue'),
    }),
    parts: [
      ['onTime', 'success'],
      ['late', 'warn'],
      ['overdue', 'danger'],
    ],
  },
  met: {
    label: '见面率',
    brief: '代表确认见过面 ÷ 已答复',
    how: '第一次答复以前，单位登记了上门走访或座谈、代表确认属实的，除以已答复的。单位登记而代表没有确认的不算；电话、视频、书面另列。',
    source: '《代表法》第五十一条：与代表联系沟通，充分听取意见',
    unit: '件',
    rate: (read, eyes) => ({ of: sum(read, eyes, 'met'), among: sum(read, eyes, 'replied') }),
    parts: [
      ['met', 'success'],
      ['heard', 'info'],
      ['unheard', 'danger'],
    ],
  },
  kept: {
    label: '办成率',
    brief: '代表确认兑现 ÷ 到期承诺',
    how: '答复中的承诺逐条计：代表确认兑现的，除以已兑现和到期未兑现的（代表不认可的、被后一次答复取代的都算未兑现）。没有到期的不算。名单按建议列，一件里有一条到期未兑现就在“有承诺到期未兑现”里。',
    unit: '条',
    rate: (read, { today }) => {
      const of = total(read, 'promise:kept', undefined, today)
      return { of, among: of + total(read, 'promise:open', 'past', today) }
    },
    parts: [
      ['kept', 'success'],
      ['failing', 'danger'],
    ],
    apart: [['keeping', 'neutral']],
  },
  satisfied: {
    label: '满意率',
    brief: '结果满意 ÷ 已评价',
    how: '代表对第一次答复的办理结果评“满意”的，除以评价了的；基本满意不算满意，未评价不算满意也不进分母。联名的以领衔代表为准，领衔没有评的以联名代表中最低的为准。重新办理后的评价另列，不改第一次的。',
    unit: '件',
    rate: (read, eyes) => ({
      of: sum(read, eyes, 'satisfied'),
      among: sum(read, eyes, 'satisfied', 'fair', 'dissatisfied'),
    }),
    parts: [
      ['satisfied', 'success'],
      ['fair', 'warn'],
      ['dissatisfied', 'danger'],
    ],
    apart: [
      ['unrated', 'neutral'],
      ['awaiting', 'neutral'],
      ['sealed', 'neutral'],
    ],
    others: ['kindly', 'civilly', 'unkindly', 'againSatisfied', 'againFair', 'againDissatisfied'],
  },
  inflated: {
    label: 'A 类虚高率',
    brief: '名不副实的 A 类 ÷ A 类',
    how: '最近一次答复写 A 类（已解决或基本解决），而承诺还没完成、代表不认可，或代表工委已改记的，除以全部写 A 类的。',
    unit: '件',
    rate: (read, eyes) => ({ of: sum(read, eyes, 'inflated'), among: sum(read, eyes, 'classA') }),
    parts: [
      ['sound', 'neutral'],
      ['inflated', 'danger'],
    ],
    others: ['classB', 'classC', 'classD'],
    isFault: true,
  },
} as const satisfies Record<string, Spec>

export type FigureKey = keyof typeof figures
export const figureKeys = Object.keys(figures) as FigureKey[] // the keys of this very table
export const figureSpec = (key: FigureKey): Spec => figures[key]
