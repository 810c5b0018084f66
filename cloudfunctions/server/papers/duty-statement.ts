import type { StatementView } from '@/domain/duty/view-schema'
import { changeText, totalText } from '@/domain/duty/points'
import { line, prose, size, table, title, wordFile, type Block } from './word'

export type StatementPaper = {
  congress: string
  deputy: string
  delegation: string
  statement: StatementView
}

/** 履职回单: what was done and came of it, as it was frozen, with the digest by which it is checked. */
export function dutyStatement({ congress, deputy, delegation, statement }: StatementPaper): Promise<Buffer> {
  const { label, from, to, entries, outcomes, remark, issuedOn, digest, base, earned, total } = statement
  const head = ['日期', '事项', '凭据', '计分'].map((text) => ({ text, bold: true }))
  const small = { textSize: size.small4 as number, minHeight: 440 }
  const blocks: Block[] = [
    title(`${congress}代表履职回单`),
    ...prose(`${deputy}（${delegation}），${label}（${from} 至 ${to}）。`),
    ...prose(
      `基础 ${totalText(base)} 分，本期 ${changeText(earned)} 分，合计 ${totalText(total)} 分（${statement.table}）。`,
    ),
    table(
      [16, 40, 30, 14],
      [
        head,
        ...entries.map(({ on, what, evidence, counted }) => [
          { text: on },
          { text: what },
          { text: evidence },
          { text: changeText(counted) },
        ]),
      ],
      { ...small, headRows: 1 },
    ),
    line(''),
    ...prose(outcomes.length > 0 ? '办出的结果：' : '本期没有办出结果的建议。'),
    ...outcomes.flatMap(({ on, kind, text }) => prose(`${on} ${kind}：${text}`)),
    ...prose(`代表工委评语：${remark}`),
    ...prose(`代表意见：${statement.state.label}${statement.objection ? `：${statement.objection}` : ''}`),
    ...prose(`出具日期：${issuedOn}。校验码（SHA-256）：${digest}`),
  ]
  return wordFile([blocks], { about: `${deputy}${label}履职回单` })
}
