import type { Paper } from '@/contract/papers'
import { satisfactionRate, tally, tallyFields, type Tally } from '@/domain/suggestion/tally'
import { readerFor, withPacks } from '../context'
import { Failure } from '../failure'
import { todayOf, type FilingPorts, type Signed } from '../ports'
import { seenCases } from './cases'
import { give } from './give'
import { excelFile, type Cell, type Column } from './sheet'

const figures = [
  { label: '交办件数', width: 10 },
  { label: '已答复', width: 10 },
  { label: '按期答复', width: 10 },
  { label: '逾期未答复', width: 12 },
  { label: 'A类', width: 8 },
  { label: 'B类', width: 8 },
  { label: 'C类', width: 8 },
  { label: '满意', width: 8 },
  { label: '基本满意', width: 10 },
  { label: '不满意', width: 8 },
  { label: '未评价或未公布', width: 16 },
  { label: '满意率（%）', width: 13 },
  { label: '承诺件数', width: 10 },
  { label: '已兑现', width: 10 },
] as const satisfies readonly Column[]

const meaning = [
  ['交办件数', '代表工委已交办、未撤回的建议，按主办单位归口'],
  ['按期答复', '第一次答复的签发日期不晚于答复期限（含顺延）'],
  ['逾期未答复', '今天已过答复期限（重新办理的为重新答复期限）而还没有签发答复'],
  ['A、B、C类', '最近一次答复的类别'],
  ['满意、基本满意、不满意', '最近一次答复的办理结果评价；对承办单位未到公布时间的不计入'],
  ['未评价或未公布', '已答复而没有评价、或评价未到公布时间；从不记作满意'],
  ['满意率', '（满意＋基本满意）÷ 已评价件数；未评价的不进分母'],
  ['已兑现', '代表已确认兑现的承诺'],
]

/** 办理情况统计: in all, by unit, by category, and how each figure is counted. */
export async function statisticsPaper(ports: Signed<FilingPorts>): Promise<Paper> {
  if (ports.actor.post.role === 'deputy')
    throw new Failure('not-yours', '办理统计由代表工委、区政府办、领导和承办单位导出')
  const cases = await seenCases(ports, { handedOver: true }, tallyFields)
  const ruled = await withPacks(ports, ports.actor.post.congress)
  const { all, units, categories } = tally(cases, (s) => readerFor(ruled, ports.actor, s))
  const congress = (await ports.directory.congress(ports.actor.post.congress))?.name ?? ''
  const about = `${congress}代表建议办理情况统计`
  const note = `导出日期 ${todayOf(ports)}`
  const grouped = (name: string, groups: ReadonlyMap<string, Tally>) => ({
    name: `按${name}`,
    title: `${about}（按${name}）`,
    note,
    columns: [{ label: name, width: 22 }, ...figures],
    rows: [
      ...[...groups]
        .sort(([a, x], [b, y]) => y.cases - x.cases || a.localeCompare(b, 'zh-CN'))
        .map(([group, sum]) => [group, ...figuresOf(sum)]),
      ['合计', ...figuresOf(all)],
    ],
  })
  const sheets = [
    grouped('主办单位', units),
    grouped('类别', categories),
    {
      name: '口径说明',
      title: '口径说明',
      note,
      columns: [
        { label: '指标', width: 24 },
        { label: '怎么算', width: 70 },
      ],
      rows: meaning,
    },
  ]
  return give(ports, `${about}${todayOf(ports)}`, 'xlsx', await excelFile(sheets))
}

function figuresOf(sum: Tally): Cell[] {
  const rate = satisfactionRate(sum)
  const { classes, results } = sum
  return [
    sum.cases,
    sum.replied,
    sum.onTime,
    sum.overdue,
    classes.A,
    classes.B,
    classes.C,
    results.satisfied,
    results.fair,
    results.dissatisfied,
    sum.unrated,
    rate === undefined ? '—' : Math.round(rate * 10) / 10,
    sum.promises,
    sum.kept,
  ]
}
