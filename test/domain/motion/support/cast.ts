import type { Actor, Post, Role, UnitRef } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'
import type { DeputyRef } from '@/domain/motion/motion'
import type { Session } from '@/domain/motion/session'

/* The people of every motion. Names are 代表甲, 委员会工作人员 …: nobody real. */

export const CONGRESS = 'wujiang'

export const finance: UnitRef = { id: 'c-finance', name: '财政经济委员会' }
export const review: UnitRef = { id: 'c-review', name: '议案审查委员会' }
export const industry: UnitRef = { id: 'u-industry', name: '区工信局' }
export const planning: UnitRef = { id: 'u-planning', name: '区发改委' }
export const units: Readonly<Record<string, UnitRef>> = { [industry.id]: industry, [planning.id]: planning }

type Extra = Partial<Pick<Post, 'congress' | 'unit' | 'delegation'>> & { id?: string }

function person(name: string, role: Role, { id = `p-${role}-${name}`, ...extra }: Extra = {}): Actor {
  const post: Post = { id: `post-${role}-${name}`, role, congress: CONGRESS, since: plainDate('2022-01-01') }
  return { person: { id, name }, post: { ...post, ...extra } }
}

const deputy = (name: string, id: string, congress = CONGRESS) =>
  person(`代表${name}`, 'deputy', { id, congress, delegation: '松陵代表团' })

export const lead = deputy('甲', 'p-1')
/** Twelve deputies who may be asked. */
export const others: readonly Actor[] = [...'乙丙丁戊己庚辛壬癸子丑寅'].map((name, n) =>
  deputy(name, `p-${n + 2}`),
)
export const firstSigner = other(0)
export const lastSigner = other(8)
/** Asked by nobody. */
export const uninvited = deputy('卯', 'p-99')

export function other(n: number): Actor {
  const found = others[n]
  if (!found) throw new Error(`no deputy ${n}`)
  return found
}

export const secretariat = person('工委丁', 'deputyOffice')
export const presidium = person('主席团工作人员甲', 'presidium')
export const committee = person('委员会工作人员甲', 'committee', { unit: finance })
export const otherCommittee = person('委员会工作人员乙', 'committee', { unit: review })
export const handler = person('经办人丙', 'unitHandler', { unit: industry })
export const head = person('负责人己', 'unitHead', { unit: industry })
export const otherHandler = person('经办人癸', 'unitHandler', { unit: planning })
export const governmentOffice = person('府办戊', 'governmentOffice')
export const leader = person('领导壬', 'leader')
export const clock = person('计时', 'clock')

export const participants = {
  领衔代表: lead,
  联名代表: firstSigner,
  没受邀的代表: uninvited,
  大会秘书处: secretariat,
  主席团: presidium,
  专门委员会: committee,
  别的委员会: otherCommittee,
  落实单位: handler,
  单位负责人: head,
  区政府办: governmentOffice,
  领导: leader,
  系统计时: clock,
} as const satisfies Record<string, Actor>

/** The same offices, even the same person and committee, under a post in another congress. */
export const outsiders = {
  在别处任代表的代表甲: deputy('甲', 'p-1', 'pingwang'),
  在别处任代表的代表乙: deputy('乙', 'p-2', 'pingwang'),
  别处的秘书处: person('工委卯', 'deputyOffice', { congress: 'pingwang' }),
  别处的主席团: person('主席团工作人员丙', 'presidium', { congress: 'pingwang' }),
  别处的委员会: person('委员会工作人员丁', 'committee', { congress: 'pingwang', unit: finance }),
  没有委员会的工作人员: person('委员会工作人员戊', 'committee'),
  别处的单位: person('经办人巳', 'unitHandler', { congress: 'pingwang', unit: industry }),
} as const satisfies Record<string, Actor>

export const everyone: Readonly<Record<string, Actor>> = { ...participants, ...outsiders }

export const deputies: Readonly<Record<string, DeputyRef>> = Object.fromEntries(
  [lead, ...others, uninvited].map(({ person: { id, name }, post }) => [
    id,
    { id, name, delegation: post.delegation ?? '' },
  ]),
)

export const session: Session = {
  id: 'k17-5',
  congress: CONGRESS,
  name: '十七届五次会议',
  level: 'district',
  opens: plainDate('2026-01-21'),
  closes: plainDate('2026-01-24'),
  presidium: '大会主席团',
  cutOff: { on: plainDate('2026-01-23'), time: '14:00', decidedBy: '主席团第一次会议' },
  committees: [finance, review],
}

const { cutOff: _none, ...withoutCutOff } = session
export const undecidedSession: Session = withoutCutOff

export const townSession: Session = { ...session, id: 'z', name: '镇人大第八次会议', level: 'town' }
