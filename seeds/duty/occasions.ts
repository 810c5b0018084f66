import { kindOfDay, type HolidayTable } from '../../src/domain/calendar/calendar'
import type { Kind } from '../../src/domain/activity/activity'
import { addDays, plainDate, type PlainDate } from '../../src/domain/shared/plain-date'

/** Something the yearly plan calls deputies together for. `share`: how many in a hundred are invited. */
export type Occasion = {
  kind: Kind
  title: string
  on: PlainDate
  from: string
  to: string
  place: string
  host: string
  share: number
  sittings?: string[]
  days?: number
}

const MORNING = ['09:00', '11:30'] as const
const AFTERNOON = ['14:00', '16:30'] as const

type Row = readonly [
  on: string,
  kind: Kind,
  title: string,
  hours: readonly [string, string],
  place: string,
  share: number,
]

const hall = '区人大常委会会议厅'

/** The matters are those of 《2022年工作要点》; days and places are of the demo. */
const rows: Row[] = [
  ['02-20', 'reception', '二月接待代表日', AFTERNOON, '震泽镇人大代表之家', 16],
  ['02-26', 'training', '云上办学：怎样写好一件建议', AFTERNOON, '区委党校（线下小班）', 40],
  [
    '03-12',
    'inspection',
    '“一号议案”《打造新时代产业创新集群，全力建设数字经济产业新城》落实情况',
    MORNING,
    '吴江开发区',
    30,
  ],
  ['03-18', 'standingCommittee', '区人大常委会三月会议', MORNING, hall, 18],
  ['03-19', 'deputyTalk', '三月列席代表座谈会', AFTERNOON, hall, 18],
  ['03-25', 'townMeeting', '镇街人大工作第一季度例会', MORNING, '盛泽镇', 14],
  ['04-09', 'research', '城市智慧停车情况', MORNING, '松陵街道', 26],
  ['04-16', 'reception', '四月接待代表日', AFTERNOON, '江陵街道人大代表之家', 16],
  ['04-23', 'inspection', '区政府重点工程和实事项目建设情况', MORNING, '东太湖度假区', 32],
  [
    '05-13',
    'enforcement',
    '《中华人民共和国法官法》《中华人民共和国检察官法》执法检查',
    MORNING,
    '区人民法院',
    18,
  ],
  ['05-20', 'standingCommittee', '区人大常委会五月会议', MORNING, hall, 18],
  ['05-21', 'deputyTalk', '五月列席代表座谈会', AFTERNOON, hall, 18],
  ['06-04', 'inquiry', '全区农村人居环境整治工作情况专题询问', MORNING, hall, 22],
  ['06-11', 'reception', '六月接待代表日', AFTERNOON, '黎里镇人大代表之家', 16],
  ['06-18', 'research', '全区食品安全监管工作情况', MORNING, '平望镇', 26],
  ['06-24', 'townMeeting', '镇街人大工作第二季度例会', MORNING, '黎里镇', 14],
  ['07-08', 'research', '全区应急救援综合管理一体化工作情况', MORNING, '区应急救援中心', 24],
  ['07-15', 'standingCommittee', '区人大常委会七月会议', MORNING, hall, 18],
  ['07-16', 'deputyTalk', '七月列席代表座谈会', AFTERNOON, hall, 18],
  ['08-12', 'reception', '八月接待代表日', AFTERNOON, '平望镇人大代表之家', 16],
  ['08-20', 'inspection', '全区全民健身工作情况', MORNING, '松陵街道', 24],
  [
    '09-10',
    'enforcement',
    '《中华人民共和国残疾人权益保障法》《江苏省残疾人权益保障条例》执法检查',
    MORNING,
    '同里镇',
    22,
  ],
  ['09-16', 'standingCommittee', '区人大常委会九月会议', MORNING, hall, 18],
  ['09-17', 'deputyTalk', '九月列席代表座谈会', AFTERNOON, hall, 18],
  ['09-23', 'townMeeting', '镇街人大工作第三季度例会', MORNING, '七都镇', 14],
  ['10-14', 'reception', '十月接待代表日', AFTERNOON, '同里镇人大代表之家', 16],
  ['10-21', 'enforcement', '《苏州市供水条例》执法检查', MORNING, '吴江供水公司', 22],
  ['10-28', 'training', '云上办学：预算审查监督', AFTERNOON, '区委党校（线下小班）', 40],
  ['11-05', 'research', '全区职业教育情况', MORNING, '江陵街道', 24],
  ['11-18', 'standingCommittee', '区人大常委会十一月会议', MORNING, hall, 18],
  ['11-19', 'deputyTalk', '十一月列席代表座谈会', AFTERNOON, hall, 18],
  ['11-26', 'inspection', '全区区域社会治理现代化建设情况', MORNING, '八坼街道', 26],
  ['12-02', 'report', '代表向选民述职', AFTERNOON, '各镇、街道代表之家', 40],
  ['12-09', 'reception', '十二月接待代表日', AFTERNOON, '桃源镇人大代表之家', 16],
  ['12-16', 'townMeeting', '镇街人大工作第四季度例会', MORNING, '桃源镇', 14],
]

const sittings = ['开幕会', '第二次全体会议', '分团审议', '闭幕会']

export function occasionsOf(year: number, holidays: HolidayTable): Occasion[] {
  const congress: Occasion = {
    kind: 'congress',
    title: `区人代会 ${year} 年例会`,
    on: workingDay(plainDate(`${year}-01-14`), holidays),
    from: '09:00',
    to: '17:00',
    place: '区人民大会堂',
    host: '大会主席团',
    share: 100,
    sittings,
    days: 2,
  }
  const rest = rows.map(([day, kind, title, [from, to], place, share]): Occasion => {
    const on = workingDay(plainDate(`${year}-${day}`), holidays)
    return { kind, title, on, from, to, place, host: kind === 'reception' ? '领导甲' : '', share }
  })
  return [congress, ...rest]
}

function workingDay(from: PlainDate, holidays: HolidayTable): PlainDate {
  let at = from
  while (!kindOfDay(at, holidays).works) at = addDays(at, 1)
  return at
}
