import { spanText, type Rule, type Span } from '../src/domain/calendar/deadline'
import { actions } from '../src/domain/suggestion/actions'
import { builtIn } from '../src/domain/rules/book'
import { packOn } from '../src/domain/rules/in-force'
import { stages, stops } from '../src/domain/suggestion/suggestion'
import { plainDate } from '../src/domain/shared/plain-date'
import { relations } from '../src/domain/suggestion/view-schema'
import { guardedLabels, relationLabels, sees, type Guarded } from '../src/domain/suggestion/visibility'
import { motionPage } from './lifecycle-motion'
import { BASIS, stageTable, verbTable } from './lifecycle-tables'

const LIMITS = [
  ['assign', '交办'],
  ['dispatch', '分办'],
  ['returnWindow', '退回'],
  ['firstContact', '首次联系'],
  ['reply', '答复'],
  ['extendedReply', '延期后最长答复'],
  ['opinion', '会办意见'],
  ['opinionAgain', '重提会办意见'],
  ['urgeAgain', '再次催办'],
  ['rating', '评价'],
  ['redo', '重新办理'],
  ['publish', '公开'],
] as const

function visibilityTable(): string[] {
  return [
    `| 内容 | ${relations.map((one) => relationLabels[one]).join(' | ')} |`,
    `|---|${relations.map(() => '---').join('|')}|`,
    ...(Object.keys(guardedLabels) as Guarded[]).map(
      (part) =>
        `| ${guardedLabels[part]} | ${relations.map((one) => (sees(one, part) ? '✓' : '')).join(' | ')} |`,
    ),
  ]
}

/** docs/lifecycle.md: what a lawyer of 代表工委 can proof-read, from the rules themselves. */
export function lifecyclePage(): string {
  const pack = packOn(builtIn.suggestion, plainDate('2026-01-01'))
  const limit = (name: string, rule: Rule<Span>) =>
    `| ${name} | ${spanText(rule.value)} | ${BASIS[rule.basis]} | ${rule.source} |`
  return [
    '# 一件建议的一生',
    '',
    '<!-- 由 npm run docs 生成，请勿手改 -->',
    '',
    `七站：${stops.join(' → ')}。阶段只说主路；公开、承诺、沟通各有自己的记录。`,
    '',
    '## 阶段',
    '',
    ...stageTable(stages, actions),
    '',
    '## 谁能做什么',
    '',
    ...verbTable(stages, actions),
    '',
    '## 谁看得到什么',
    '',
    '办理的人都看得到正文、期限、承办单位、答复、承诺和经过；下表各项只给打勾的人看。受邀联名的代表在立案前只看文本。',
    '',
    ...visibilityTable(),
    '',
    '## 期限',
    '',
    `现行规则包：${pack.name}。2025 年 3 月 11 日前提出的建议，答复期限依据《代表法》（2015 年修正）第四十二条。`,
    '',
    '起始日不计入；按月计算的到期月没有对应日的，为月末日；最后一日是法定休息日的，顺延到下一个工作日（《民法典》第二百零一至二百零三条；',
    '用于本类期限是系统的选择，日历到期日和顺延到期日都保留并显示）。调休上班的周末是工作日；节假日安排未公布的年份，标明“暂按周末估算”。',
    '',
    '| 期限 | 长度 | 性质 | 出处 |',
    '|---|---|---|---|',
    ...LIMITS.map(([key, name]) => limit(name, pack[key])),
    '',
    '## 口径',
    '',
    '| 口径 | 取值 | 性质 | 出处 |',
    '|---|---|---|---|',
    `| 起算 | ${pack.clockStart.value === 'handOver' ? '代表工委交办之日' : '区政府办分办之日'} | ${BASIS[pack.clockStart.basis]} | ${pack.clockStart.source} |`,
    `| 提醒 | 到期前 ${pack.remindBefore.value.days} 天、当天、逾期；逾期满 ${pack.escalateAfter.value.days} 天提醒上一级 | ${BASIS[pack.remindBefore.basis]} | ${pack.remindBefore.source}；${pack.escalateAfter.source} |`,
    `| 年度承诺回告 | 每年 ${pack.promiseCheckMonth.value} 月起 | ${BASIS[pack.promiseCheckMonth.basis]} | ${pack.promiseCheckMonth.source} |`,
    `| 联名、并案的评价 | ${pack.jointVerdict.value === 'any' ? '一人不满意即重办' : '领衔代表或过半数'} | ${BASIS[pack.jointVerdict.basis]} | ${pack.jointVerdict.source} |`,
    `| 重新办理 | ${pack.redoOn.value === 'either' ? '态度或结果任一不满意' : '结果不满意'} | ${BASIS[pack.redoOn.basis]} | ${pack.redoOn.source} |`,
    ...Object.entries(pack.classes.value).map(
      ([letter, meaning]) =>
        `| ${letter} 类 | ${meaning} | ${BASIS[pack.classes.basis]} | ${pack.classes.source} |`,
    ),
    '',
    ...motionPage(),
  ].join('\n')
}
