import type { Rule, Span } from '../calendar/deadline'
import { plainDate, type PlainDate } from '../shared/plain-date'
import type { Level } from './session'

/** The numbers by which motions are decided. Each says whether it is law, local rule or this system's default. */
export type RulePack = {
  id: string
  name: string
  /** First day on which new cases start under this pack. */
  from: PlainDate
  /** 案由、案据、方案：which law asks for them. */
  parts: Rule<'causeGroundsPlan'>
  /** How many deputies must propose together, the lead among them. */
  proposers: Rule<Readonly<Record<Level, number>>>
  /** Who may take back a motion on the agenda, and with whose consent. */
  withdrawal: Rule<'presidiumConsents'>
  /** The share of all deputies that a resolution needs. */
  majority: Rule<'moreThanHalfOfAll'>
  /** The report on a motion deliberated after the session. */
  report: Rule<Span>
  /** How long before a due day people are reminded, and how long after it the next level is told. */
  remindBefore: Rule<{ days: number }>
  escalateAfter: Rule<{ days: number }>
}

const report: Rule<Span> = {
  value: { months: 3 },
  basis: 'default',
  source: '会后审议的，闭会之日起 3 个月内提出审议结果报告（参照上海市议案规定，系统默认，待本区确认）',
}

const reminders = {
  remindBefore: { value: { days: 1 }, basis: 'default', source: '到期前 1 天提醒（系统默认）' },
  escalateAfter: { value: { days: 5 }, basis: 'default', source: '逾期 5 天报代表工委（系统默认）' },
} as const satisfies Record<string, Rule<{ days: number }>>

const law = <T>(value: T, source: string): Rule<T> => ({ value, basis: 'law', source })

const TEN_AND_FIVE = { district: 10, town: 5 } as const

function byLaw(deputies: string, organisation: { motion: string; majority: string }, withdrawal: string) {
  return {
    parts: law('causeGroundsPlan' as const, `《代表法》${deputies}：议案应当有案由、案据和方案`),
    proposers: law(
      TEN_AND_FIVE,
      `《地方组织法》${organisation.motion}：县级以上的代表十人以上联名，乡镇的代表五人以上联名`,
    ),
    withdrawal: law('presidiumConsents' as const, withdrawal),
    majority: law(
      'moreThanHalfOfAll' as const,
      `《地方组织法》${organisation.majority}：以全体代表的过半数通过`,
    ),
    report,
    ...reminders,
  }
}

const OF_2022 = { motion: '第二十二条', majority: '第二十五条' }

/** The text of 《地方组织法》 as it stood before 2022-03-12 is not at hand: its articles are not called law here. */
const unconfirmed = {
  proposers: {
    value: TEN_AND_FIVE,
    basis: 'default',
    source:
      '《地方组织法》（2015 年修正）：县级以上的代表十人以上联名，乡镇的代表五人以上联名（条号待核对原文，系统默认）',
  },
  majority: {
    value: 'moreThanHalfOfAll',
    basis: 'default',
    source: '《地方组织法》（2015 年修正）：以全体代表的过半数通过（条号待核对原文，系统默认）',
  },
} as const satisfies Partial<RulePack>

const consent = (law15: string) => `${law15}：列入议程的议案交付表决前要求撤回的，经主席团同意，审议终止`

/** What stands before a congress has published its own, newest last. A motion keeps the pack of the day it was submitted. */
export const builtInPacks: readonly RulePack[] = [
  {
    id: 'wj-motion-2022-01',
    name: '吴江区议案规则包 2022-01 版（演示）',
    from: plainDate('2022-01-01'),
    ...byLaw('第九条（2015 年修正）', OF_2022, consent('《代表法》第九条（2015 年修正）')),
    ...unconfirmed,
  },
  {
    id: 'wj-motion-2022-03',
    name: '吴江区议案规则包 2022-03 版（演示）',
    from: plainDate('2022-03-12'),
    ...byLaw('第九条（2015 年修正）', OF_2022, consent('《地方组织法》第二十二条')),
  },
  {
    id: 'wj-motion-2025-03',
    name: '吴江区议案规则包 2025-03 版（演示）',
    from: plainDate('2025-03-11'),
    ...byLaw('第十五条', OF_2022, consent('《代表法》第十五条')),
  },
]
