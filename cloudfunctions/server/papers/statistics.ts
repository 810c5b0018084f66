import type { Input } from '@/contract/endpoint'
import type { Paper, Papers } from '@/contract/papers'
import type { Board, BoardGroup, Narrowing } from '@/domain/figures/board-schema'
import { rateText, unitRateText } from '@/domain/figures/figures'
import { categories } from '@/domain/suggestion/suggestion'
import { board as boardFor } from '../figures/board'
import type { FilingPorts, Signed } from '../ports'
import { give } from './give'
import { excelFile, type Cell, type Column, type Sheet } from './sheet'

/** 办理情况统计: the same board as on the screen, narrowed alike, and how each figure is counted. */
export async function statisticsPaper(
  ports: Signed<FilingPorts>,
  narrowing: Input<Papers['papers.statistics']>,
): Promise<Paper> {
  const { board } = await boardFor(ports, narrowing)
  const about = `${board.own ?? board.place}代表建议办理情况统计`
  const note = [`截至 ${board.today}`, ...chosen(board, narrowing)].join('，')
  const sheets = sheetsOf(board).map((sheet) => ({ ...sheet, title: `${about}（${sheet.name}）`, note }))
  return give(ports, `${about}${board.today}`, 'xlsx', await excelFile(sheets))
}

function chosen({ choices }: Board, { session, unit, category, year }: Narrowing): string[] {
  return [
    session,
    choices.units.find(({ value }) => value === unit)?.label,
    category && categories[category],
    year && `${year} 年交办`,
  ].filter((word): word is string => Boolean(word))
}

function sheetsOf(board: Board): Sheet[] {
  return [
    figureSheet(board),
    partSheet(board),
    groupSheet('按主办单位', '主办单位', board.units, unitRateText),
    groupSheet('按类别', '类别', board.categories, rateText),
    groupSheet('按届次', '届次', board.sessions, rateText),
    {
      name: '逾期天数',
      columns: [{ label: '持有单位', width: 26 }, ...columns('逾期天数', '正在逾期（件）', '已了结（件）')],
      rows: board.holders.map(({ name, days, running, delayed }) => [name, days, running, delayed]),
    },
    {
      name: '按月',
      columns: columns('月份', '交办', '首次答复', '到期'),
      rows: board.months.map(({ month, handed, answered, due }) => [month, handed, answered, due]),
    },
    {
      name: '口径说明',
      columns: [
        { label: '指标', width: 18 },
        { label: '怎么算', width: 80 },
        { label: '依据', width: 40 },
      ],
      rows: board.cards.map(({ label, how, source }) => [label, how, source ?? '']),
    },
  ]
}

const columns = (...labels: string[]): Column[] =>
  labels.map((label) => ({ label, width: Math.max(10, label.length * 2 + 2) }))

function figureSheet({ cards }: Board): Sheet {
  return {
    name: '指标',
    columns: [
      { label: '指标', width: 18 },
      ...columns('数值', '分子', '分母', '单位'),
      { label: '口径', width: 36 },
    ],
    rows: cards.map(({ label, rate, unit, brief }) => [
      label,
      rateText(rate),
      rate.of,
      rate.among,
      unit,
      brief,
    ]),
  }
}

function partSheet({ cards }: Board): Sheet {
  return {
    name: '构成',
    columns: [{ label: '指标', width: 18 }, { label: '其中', width: 36 }, ...columns('件数')],
    rows: cards.flatMap(({ label, parts, apart, others }) =>
      [...parts, ...apart, ...others].map((part) => [label, part.label, part.n]),
    ),
  }
}

function groupSheet(
  name: string,
  label: string,
  groups: readonly BoardGroup[],
  tell: typeof rateText,
): Sheet {
  const figures = columns('交办件数', '办结率', '按期率', '见面率', '办成率', '满意率', 'A 类虚高率')
  return {
    name,
    columns: [{ label, width: 26 }, ...figures, ...columns('未评价', '逾期未答复', '申请过退回')],
    rows: groups.map(({ label: group, cases, rates, unrated, overdue, returned }): Cell[] => [
      group,
      cases,
      ...[rates.answered, rates.onTime, rates.met, rates.kept, rates.satisfied, rates.inflated].map(tell),
      unrated,
      overdue,
      returned,
    ]),
  }
}
