import type { Actor, Post, Role } from '../src/domain/people/people'
import { plainDate } from '../src/domain/shared/plain-date'
import { committees, type CommitteeId } from './committees'
import { ordinals } from './ordinals'
import { delegationOf, type PlaceId } from './places'
import { units, type UnitId } from './units'

export type PersonDoc = { _id: string; openid: string; name: string; posts: Post[] }

const BEGIN = plainDate('2021-12-01')
const WHERE_ELECTED: PlaceId[] = [
  ...(['zhenze', 'jiangling', 'lili', 'qidu', 'pingwang', 'songling'] as const), // 甲乙丙丁戊己
  ...(['taoyuan', 'shengze', 'tongli', 'qidu', 'hengshan', 'bache'] as const), // 庚辛壬癸子丑
  ...(['shengze', 'songling', 'lili', 'pingwang', 'tongli', 'jiangling'] as const), // 寅卯辰巳午未
  ...(['zhenze', 'hengshan', 'bache', 'shengze', 'shengze', 'songling'] as const), // 申酉戌亥甲子乙丑
  ...(['lili', 'qidu', 'pingwang', 'jiangling', 'tongli', 'taoyuan'] as const), // 丙寅丁卯戊辰己巳庚午辛未
  // So many that the middle of the two delegations the demo opens on shows nobody in particular.
  ...(['zhenze', 'zhenze', 'zhenze', 'zhenze'] as const), // 壬申癸酉甲戌乙亥
  ...(['jiangling', 'jiangling'] as const), // 丙子丁丑
]

const ordinal = (n: number) => {
  const found = ordinals[n]
  if (!found) throw new Error(`no ordinal ${n}`)
  return found
}

function person(kind: string, letters: string, name: string, post: Omit<Post, 'id' | 'since'>): PersonDoc {
  const id = `${kind}-${letters}`
  return { _id: id, openid: `demo-${id}`, name, posts: [{ id: `${id}-post`, since: BEGIN, ...post }] }
}

const wj = (role: Role) => ({ role, congress: 'wj' })

/** 演示：what deputies know, by which they may be invited. */
const EXPERTISE = ['城乡建设', '教育文化', '医疗卫生', '农业农村', '经济科技', '社会治理']

const deputies = WHERE_ELECTED.map((place, n) => {
  const { name, letters } = ordinal(n)
  const post = { ...wj('deputy'), delegation: delegationOf(place), expertise: [EXPERTISE[n % 6] ?? ''] }
  return person('daibiao', letters, `代表${name}`, post)
})

const handlers = units.map((unit, n) =>
  person('jingban', unit._id, `承办人${ordinal(n).name}`, {
    ...wj('unitHandler'),
    unit: { id: unit._id, name: unit.name },
  }),
)

// The head of 盛泽镇政府 is a deputy as well: see below.
const heads = units
  .filter((unit) => unit._id !== 'shengze-gov')
  .map((unit, n) =>
    person('fuze', unit._id, `负责人${ordinal(n).name}`, {
      ...wj('unitHead'),
      unit: { id: unit._id, name: unit.name },
    }),
  )

const desks = [
  person('gongwei', 'jia', '工委工作人员甲', wj('deputyOffice')),
  person('gongwei', 'yi', '工委工作人员乙', wj('deputyOffice')),
  person('jiaoban', 'jia', '交办人甲', wj('governmentOffice')),
  person('lingdao', 'jia', '领导甲', wj('leader')),
  person('zhuxituan', 'jia', '主席团工作人员甲', wj('presidium')),
  ...Object.values(committees).map((committee, n) =>
    person('weiyuanhui', committee.id, `委员会工作人员${ordinal(n).name}`, {
      ...wj('committee'),
      unit: committee,
    }),
  ),
]

const zhenze = [
  person('zhendaibiao', 'jia', '镇代表甲', {
    role: 'deputy',
    congress: 'zhenze',
    delegation: '震泽镇第一代表小组',
  }),
  person('zhendaibiao', 'yi', '镇代表乙', {
    role: 'deputy',
    congress: 'zhenze',
    delegation: '震泽镇第二代表小组',
  }),
  ...['丙bing', '丁ding', '戊wu', '己ji'].map((word) =>
    person('zhendaibiao', word.slice(1), `镇代表${word.slice(0, 1)}`, {
      role: 'deputy',
      congress: 'zhenze',
      delegation: '震泽镇第二代表小组',
    }),
  ),
  person('zhuxituan', 'zhenze', '主席团工作人员乙', { role: 'presidium', congress: 'zhenze' }),
  person('zhenrenda', 'jia', '镇人大工作人员甲', { role: 'deputyOffice', congress: 'zhenze' }),
]

/** 代表辛 also heads 盛泽镇政府; 代表亥 left office at the end of 2024. */
function withTheirTurns(one: PersonDoc): PersonDoc {
  if (one.name === '代表辛') {
    const unit = { id: 'shengze-gov', name: '盛泽镇政府' }
    return {
      ...one,
      posts: [...one.posts, { id: 'fuze-shengze-gov-post', since: BEGIN, ...wj('unitHead'), unit }],
    }
  }
  if (one.name !== '代表亥') return one
  return { ...one, posts: one.posts.map((post) => ({ ...post, until: plainDate('2024-12-31') })) }
}

export const people: PersonDoc[] = [...deputies, ...desks, ...handlers, ...heads, ...zhenze].map(
  withTheirTurns,
)

/** The person who does something at this desk; for deputies by name, for units by unit. */
type Whose = { name?: string; unit?: UnitId | CommitteeId; congress?: string }

export function actorFor(role: Role, whose: Whose = {}): Actor {
  const { congress = 'wj' } = whose
  for (const { _id, name, posts } of people) {
    const post = posts.find(
      (held) =>
        held.congress === congress && held.role === role && (!whose.unit || held.unit?.id === whose.unit),
    )
    if (post && (!whose.name || whose.name === name)) return { person: { id: _id, name }, post }
  }
  if (role !== 'clock') throw new Error(`nobody is ${role} ${whose.name ?? whose.unit ?? ''}`)
  const post: Post = { id: 'clock', role, congress: 'wj', since: BEGIN }
  return { person: { id: 'clock', name: '系统计时' }, post }
}
