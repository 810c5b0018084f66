import type { Input } from '@/contract/endpoint'
import type { Paper, Papers } from '@/contract/papers'
import { replyDue } from '@/domain/suggestion/clock'
import { categories, stageLabel, type Suggestion } from '@/domain/suggestion/suggestion'
import { readerFor, withPacks, type RulePorts } from '../context'
import { Failure } from '../failure'
import { todayOf, type FilingPorts, type Signed } from '../ports'
import { seenCases } from './cases'
import { give } from './give'
import { excelFile, type Column } from './sheet'
import { fonts, line, size, table, title, wordFile } from './word'

const FIELDS = [
  'id',
  'stage',
  'author',
  'pack',
  'number',
  'returned',
  'handedOverOn',
  'dispatchedOn',
  'units',
  'content.title',
  'rounds.number',
  'rounds.startedOn',
]

const columns = [
  { label: '序号', width: 7 },
  { label: '编号', width: 8 },
  { label: '届次', width: 18 },
  { label: '标题', width: 36 },
  { label: '类别', width: 13 },
  { label: '领衔代表', width: 13 },
  { label: '代表团', width: 16 },
  { label: '主办单位', width: 18 },
  { label: '会办单位', width: 17 },
  { label: '交办日期', width: 15 },
  { label: '答复期限', width: 15 },
  { label: '当前阶段', width: 13 },
] as const satisfies readonly Column[]

/** 交办清单: every case handed over that this actor may see, by number. */
export async function handoverPaper(
  ports: Signed<FilingPorts>,
  { format }: Input<Papers['papers.handoverList']>,
): Promise<Paper> {
  if (ports.actor.post.role === 'deputy')
    throw new Failure('not-yours', '交办清单由代表工委、区政府办和承办单位导出')
  const cases = (await seenCases(ports, { handedOver: true }, FIELDS)).sort(byNumber)
  if (cases.length === 0) throw new Failure('too-early', '还没有交办的建议，交办后才能导出清单')
  const ruled = await withPacks(ports, ports.actor.post.congress)
  const rows = cases.map((s, at) => [at + 1, ...rowOf(ruled, s)])
  const congress = (await ports.directory.congress(ports.actor.post.congress))?.name ?? ''
  const about = `${congress}代表建议交办清单`
  const note = `共 ${cases.length} 件，导出日期 ${todayOf(ports)}`
  const content =
    format === 'xlsx'
      ? await excelFile([{ name: '交办清单', title: about, note, columns, rows }])
      : await wordFile(
          [
            [
              title(about),
              line(note, { font: fonts.song, size: size.fourth }),
              table(
                columns.map(({ width }) => width),
                [
                  columns.map(({ label }) => ({ text: label, bold: true })),
                  ...rows.map((row) => row.map((value) => ({ text: String(value) }))),
                ],
                { textSize: 20, headRows: 1, total: LANDSCAPE, minHeight: 400 },
              ),
            ],
          ],
          { landscape: true, about },
        )
  return give(ports, `${about}${todayOf(ports)}`, format, content)
}

/** 297 mm less two margins of 20 mm, in twentieths of a point. */
const LANDSCAPE = 14570

function rowOf(ports: Signed & RulePorts, s: Suggestion): (string | number)[] {
  const { rules, holidays } = readerFor(ports, ports.actor, s)
  const named = (part: 'lead' | 'supporting') =>
    s.units
      .filter((duty) => duty.part === part)
      .map(({ unit }) => unit.name)
      .join('、')
  return [
    s.number?.no ?? '',
    s.number?.session ?? '',
    s.content.title,
    s.number ? categories[s.number.category] : '',
    s.author.name,
    s.author.delegation,
    named('lead') || '（待分办）',
    named('supporting'),
    s.handedOverOn ?? '',
    replyDue(s, rules, holidays)?.due ?? '',
    stageLabel(s),
  ]
}

function byNumber(a: Suggestion, b: Suggestion): number {
  const session = (a.number?.session ?? '').localeCompare(b.number?.session ?? '', 'zh-CN')
  return session || (a.number?.no ?? 0) - (b.number?.no ?? 0)
}
