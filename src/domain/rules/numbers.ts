import type { Rule } from '../calendar/deadline'
import type { RulePack as MotionPack } from '../motion/rulebook'
import type { RulePack as SuggestionPack } from '../suggestion/rulebook'
import type { Editor, NumberValue, Proposers } from './number'

/** The two kinds of pack a congress has, as they are called on screens. */
export const packKinds = { suggestion: '建议', motion: '议案' } as const
export type PackKind = keyof typeof packKinds

export type AnyPack = SuggestionPack | MotionPack

type Fields = 'id' | 'name' | 'from'
type SuggestionKey = Exclude<keyof SuggestionPack, Fields>
/** What the law says in words is no number: 三要素、撤回、过半数 are shown and not asked for. */
type MotionKey = Exclude<keyof MotionPack, Fields | 'parts' | 'withdrawal' | 'majority'>

export type NumberSpec = {
  label: string
  /** What it decides, for whoever changes it. */
  about: string
  editor: Editor
  /** Why the law does not allow this value; the article is the caller's to name. */
  unlawful?: (value: NumberValue, law: NumberValue) => string | undefined
}

/** What may be entered at most: a number beyond it is a slip of the keyboard, whatever the congress decides. */
const anySpan: Editor = { kind: 'span', most: { months: 12, workingDays: 120, days: 180 } }
const inDays: Editor = { kind: 'span', most: { days: 30 } }

/** The law gives the deputy an answer within so many months: a congress may promise it sooner, never later. */
const noLater = (value: NumberValue, law: NumberValue) => {
  const [asked, most] = [monthsOf(value), monthsOf(law)]
  return asked > most ? `最长 ${most} 个月，本级可以缩短，不能延长` : undefined
}
const monthsOf = (value: NumberValue) => (value as { months: number }).months // its editor knows months alone

export const suggestionNumbers = {
  clockStart: {
    label: '交办之日',
    about: '答复期限从哪一天起算',
    editor: { kind: 'choice', options: { handOver: '代表工委交办之日', dispatch: '区政府办分办之日' } },
  },
  assign: { label: '交办期限', about: '收到建议后多久交办', editor: anySpan },
  dispatch: { label: '分办期限', about: '交办后多久分办到承办单位', editor: anySpan },
  returnWindow: { label: '退回期限', about: '不属本单位职责的，多久内可以退回', editor: anySpan },
  firstContact: { label: '首次联系期限', about: '到单位后多久内联系代表', editor: anySpan },
  reply: {
    label: '答复期限',
    about: '自交办之日起多久内答复',
    editor: { kind: 'span', most: { months: 12 } },
    unlawful: noLater,
  },
  extendedReply: {
    label: '最长答复期限',
    about: '批准延期的，自交办之日起最长多久',
    editor: { kind: 'span', most: { months: 12 } },
    unlawful: noLater,
  },
  opinion: { label: '会办意见期限', about: '会办单位多久内向主办单位提意见', editor: anySpan },
  opinionAgain: { label: '重提会办意见期限', about: '会办意见空洞被退回后多久重提', editor: anySpan },
  urgeAgain: { label: '再次催办间隔', about: '同一人多久后可以再催', editor: anySpan },
  remindBefore: { label: '到期前提醒', about: '到期前多少天提醒', editor: inDays },
  escalateAfter: { label: '逾期上报', about: '逾期多少天提醒上一级', editor: inDays },
  promiseCheckMonth: { label: '承诺回告月份', about: '每年几月回告承诺落实情况', editor: { kind: 'month' } },
  rating: { label: '评价期限', about: '收到答复后多久内评价', editor: anySpan },
  redo: { label: '重新办理期限', about: '不满意的，多久内再次答复', editor: anySpan },
  publish: { label: '公开期限', about: '答复后多久内公开', editor: anySpan },
  jointVerdict: {
    label: '联名建议重办条件',
    about: '几位代表不满意就重新办理',
    editor: {
      kind: 'choice',
      options: { any: '任何一位代表不满意', majority: '领衔代表或过半数代表不满意' },
    },
  },
  redoOn: {
    label: '重办看哪一项',
    about: '哪一项不满意就重新办理',
    editor: { kind: 'choice', options: { either: '态度或结果任一项', result: '只看办理结果' } },
  },
  classes: { label: '办理结果分类', about: '答复的类别和意思', editor: { kind: 'classes' } },
} as const satisfies Record<SuggestionKey, NumberSpec>

/** The law names how many deputies may propose. Fewer is against it; asking for more would take a right away. */
function asTheLaw(value: NumberValue, law: NumberValue): string | undefined {
  const [asked, fixed] = [value as Proposers, law as Proposers]
  if (asked.district < fixed.district || asked.town < fixed.town)
    return `区不少于 ${fixed.district} 人、镇不少于 ${fixed.town} 人，不能减少`
  return asked.district > fixed.district || asked.town > fixed.town
    ? `区 ${fixed.district} 人、镇 ${fixed.town} 人联名就可以提出，本级不能提高人数`
    : undefined
}

export const motionNumbers = {
  proposers: {
    label: '联名人数',
    about: '提出议案要多少位代表联名，领衔代表在内',
    editor: { kind: 'proposers' },
    unlawful: asTheLaw,
  },
  report: { label: '审议结果报告期限', about: '会后审议的，闭会后多久提出报告', editor: anySpan },
  remindBefore: { label: '到期前提醒', about: '到期前多少天提醒', editor: inDays },
  escalateAfter: { label: '逾期上报', about: '逾期多少天报代表工委', editor: inDays },
} as const satisfies Record<MotionKey, NumberSpec>

/** What the law says of motions in words. */
export const lawWords = {
  parts: { label: '议案三要素', text: '案由、案据、方案齐全' },
  withdrawal: { label: '列入议程后撤回', text: '须经主席团同意' },
  majority: { label: '表决', text: '全体代表的过半数通过' },
} as const satisfies Record<Exclude<keyof MotionPack, Fields | MotionKey>, { label: string; text: string }>

const tables: Record<PackKind, Readonly<Record<string, NumberSpec>>> = {
  suggestion: suggestionNumbers,
  motion: motionNumbers,
}

/** The numbers of a kind of pack, in the order of the page. */
export function numbersOf(kind: PackKind): [key: string, spec: NumberSpec][] {
  return Object.entries(tables[kind])
}

/** The number of this key; a word every object answers to, such as `constructor`, is none. */
export function numberOf(kind: PackKind, key: string): NumberSpec | undefined {
  const table = tables[kind]
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined
}

/** What this pack says under a key of the table. */
export function ruleIn(pack: AnyPack, key: string): Rule<NumberValue> {
  return (pack as unknown as Record<string, Rule<NumberValue>>)[key] as Rule<NumberValue> // every key of the table is a rule
}
