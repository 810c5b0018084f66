import type { Actor, Post, Role, UnitRef } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'

/* The people of every story. Names are 代表甲, 经办人丙 …: nobody real. */

export const CONGRESS = 'wujiang'
export const ELSEWHERE = 'pingwang'

export const housing: UnitRef = { id: 'u-housing', name: '区住建局' }
export const cityManagement: UnitRef = { id: 'u-city', name: '区城管局' }
export const transport: UnitRef = { id: 'u-transport', name: '区交通运输局' }

/** Units in office, by id. */
export const units: Readonly<Record<string, UnitRef>> = {
  [housing.id]: housing,
  [cityManagement.id]: cityManagement,
  [transport.id]: transport,
}

type Extra = Partial<Pick<Post, 'congress' | 'unit' | 'delegation'>> & { id?: string }

function person(name: string, role: Role, { id = `p-${role}-${name}`, ...extra }: Extra = {}): Actor {
  const post: Post = { id: `post-${role}-${name}`, role, congress: CONGRESS, since: plainDate('2022-01-01') }
  return { person: { id, name }, post: { ...post, ...extra } }
}

export const author = person('代表甲', 'deputy', { id: 'p-a', delegation: '松陵代表团' })
export const deputyOffice = person('工委丁', 'deputyOffice')
export const governmentOffice = person('府办戊', 'governmentOffice')
export const leadHandler = person('经办人丙', 'unitHandler', { unit: housing })
export const leadHead = person('负责人己', 'unitHead', { unit: housing })
export const supportingHandler = person('经办人庚', 'unitHandler', { unit: cityManagement })
export const supportingHead = person('负责人辛', 'unitHead', { unit: cityManagement })
export const leader = person('领导壬', 'leader', { id: 'p-leader' })
/** A deputy who is asked to sign in some stories. */
export const cosigner = person('代表丙', 'deputy', { id: 'p-c', delegation: '黎里代表团' })
/** A deputy whose own suggestion is merged into this one in some stories. */
export const joinedAuthor = person('代表丁', 'deputy', { id: 'p-d', delegation: '震泽代表团' })
export const presidium = person('主席团工作人员未', 'presidium')
export const clock = person('计时', 'clock')

/** People who have a place in this congress, but none in this case. */
export const bystanders = {
  另一位代表: person('代表乙', 'deputy', { id: 'p-b', delegation: '盛泽代表团' }),
  别的单位的经办人: person('经办人癸', 'unitHandler', { unit: transport }),
  别的单位的负责人: person('负责人子', 'unitHead', { unit: transport }),
  没有单位的经办人: person('经办人丑', 'unitHandler'),
  没有单位的负责人: person('负责人寅', 'unitHead'),
} as const satisfies Record<string, Actor>

/** The same offices, even the same person and the same unit, under a post in another congress. */
export const outsiders = {
  在别处任代表的代表甲: person('代表甲', 'deputy', { id: 'p-a', congress: ELSEWHERE }),
  别处的代表工委: person('工委卯', 'deputyOffice', { congress: ELSEWHERE }),
  别处的政府办: person('府办辰', 'governmentOffice', { congress: ELSEWHERE }),
  别处任职的主办单位经办人: person('经办人巳', 'unitHandler', { congress: ELSEWHERE, unit: housing }),
  别处任职的主办单位负责人: person('负责人午', 'unitHead', { congress: ELSEWHERE, unit: housing }),
  别处的领导: person('领导未', 'leader', { congress: ELSEWHERE }),
} as const satisfies Record<string, Actor>

/** Those who take part in the case, in the order of the who-may-do-what table. */
export const participants = {
  领衔代表: author,
  代表工委: deputyOffice,
  区政府办: governmentOffice,
  主办经办人: leadHandler,
  主办负责人: leadHead,
  会办经办人: supportingHandler,
  会办负责人: supportingHead,
  领导: leader,
  主席团: presidium,
  联名代表: cosigner,
  并案的代表: joinedAuthor,
  系统计时: clock,
} as const satisfies Record<string, Actor>

/** People in office here, as the shell would find them. */
export const known = Object.fromEntries(
  Object.values({ ...participants, ...bystanders }).map(({ person: { id, name }, post }) => [
    id,
    { id, name, role: post.role, delegation: post.delegation ?? '' },
  ]),
)

export const everyone: Readonly<Record<string, Actor>> = { ...participants, ...bystanders, ...outsiders }
