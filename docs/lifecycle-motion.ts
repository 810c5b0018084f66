import { spanText } from '../src/domain/calendar/deadline'
import { plainDate } from '../src/domain/shared/plain-date'
import { actions } from '../src/domain/motion/actions'
import { stages, stops, type Stage } from '../src/domain/motion/motion'
import { builtIn } from '../src/domain/rules/book'
import { packOn } from '../src/domain/rules/in-force'
import { BASIS, stageTable, verbTable } from './lifecycle-tables'

/** The life of a motion, in the same form as that of a suggestion. */
export function motionPage(): string[] {
  const pack = packOn(builtIn.motion, plainDate('2026-01-01'))
  const rule = (
    name: string,
    value: string,
    { basis, source }: { basis: keyof typeof BASIS; source: string },
  ) => `| ${name} | ${value} | ${BASIS[basis]} | ${source} |`
  return [
    '# 一件议案的一生',
    '',
    `七站：${stops.join(' → ')}。建议说一件事，议案由代表联名向大会提出，须有案由、案据、方案。`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...diagram,
    '```',
    '',
    '## 议案的阶段',
    '',
    ...stageTable(stages, actions),
    '',
    '## 对议案谁能做什么',
    '',
    ...verbTable(stages, actions),
    '',
    '## 议案的期限与口径',
    '',
    `现行规则包：${pack.name}。2022 年 3 月 12 日前的联名人数依据《地方组织法》（2015 年修正）第十八条；`,
    '2025 年 3 月 11 日前的三要素依据《代表法》（2015 年修正）第九条。',
    '',
    '| 期限或口径 | 取值 | 性质 | 出处 |',
    '|---|---|---|---|',
    rule('议案内容', '案由、案据、方案', pack.parts),
    rule('联名人数（区，含领衔）', `${pack.proposers.value.district} 人以上`, pack.proposers),
    rule('联名人数（镇，含领衔）', `${pack.proposers.value.town} 人以上`, pack.proposers),
    '| 议案截止 | 会次中登记的日期和时刻 | 本级规定 | 本次会议主席团决定；没有决定的会次不能提交议案 |',
    `| 登记、提出意见、主席团决定、表决 | 闭会以前 | ${BASIS.default} | 具体时间由主席团安排 |`,
    rule('列入议程后撤回', '经主席团同意', pack.withdrawal),
    rule('通过决议', '全体代表的过半数', pack.majority),
    rule('审议结果报告', spanText(pack.report.value), pack.report),
    rule('到期提醒', `到期前 ${pack.remindBefore.value.days} 天、到期日、逾期`, pack.remindBefore),
    rule('逾期上报', `逾期 ${pack.escalateAfter.value.days} 天`, pack.escalateAfter),
    '',
    '联名签的是文字：确认联名须交回所读全文的摘要；文字改动，已有的联名失效。',
    '提交以后、主席团决定以前撤回联名，余下不足法定人数的，议案终止。',
    '主席团决定不作为议案的，系统按议案编号只生成一件建议，理由逐一告知提案人并留下已阅记录。',
    '',
  ]
}

/** Every step from one stage to another. */
export const road: [from: Stage, to: Stage, verb: keyof typeof actions][] = [
  ['draft', 'cosigning', 'inviteCosigners'],
  ['cosigning', 'submitted', 'submit'],
  ['submitted', 'cosigning', 'returnMotion'],
  ['submitted', 'examining', 'register'],
  ['submitted', 'deciding', 'register'],
  ['examining', 'deciding', 'giveOpinion'],
  ['deciding', 'agenda', 'putOnAgenda'],
  ['deciding', 'deferred', 'defer'],
  ['deciding', 'converted', 'convert'],
  ['agenda', 'following', 'recordVote'],
  ['agenda', 'closed', 'recordVote'],
  ['agenda', 'withdrawn', 'decideWithdrawal'],
  ['deferred', 'reported', 'fileReport'],
  ['reported', 'following', 'recordResolution'],
  ['reported', 'closed', 'recordResolution'],
  ['following', 'closed', 'close'],
  ['cosigning', 'withdrawn', 'withdraw'],
  ['submitted', 'withdrawn', 'withdraw'],
  ['examining', 'withdrawn', 'withdraw'],
  ['deciding', 'withdrawn', 'withdraw'],
  ['cosigning', 'ended', 'missCutOff'],
  ['submitted', 'ended', 'revokeCosign'],
  ['examining', 'ended', 'revokeCosign'],
  ['deciding', 'ended', 'revokeCosign'],
]

const diagram = [
  ...Object.entries(stages).map(([stage, { label }]) => `  ${stage}: ${label}`),
  '  [*] --> draft',
  ...road.map(([from, to, verb]) => `  ${from} --> ${to}: ${actions[verb].label}`),
]
