import { committees } from './committees'
import { people, type PersonDoc } from './people'
import { stories } from './stories'
import { units, type UnitId } from './units'

/** Somebody the visitor of the demo may be. An empty openid is a citizen. */
export type Identity = {
  openid: string
  name: string
  group: '代表' | '代表工委' | '主席团和委员会' | '区政府办' | '承办单位' | '领导' | '公众'
  label: string
}

const byId = (id: string): PersonDoc => {
  const found = people.find((person) => person._id === id)
  if (!found) throw new Error(`no person ${id}`)
  return found
}

const as = (id: string, group: Identity['group'], label: string): Identity => {
  const { openid, name } = byId(id)
  return { openid, name, group, label }
}

const deputy = ({ _id, name, posts }: PersonDoc) => {
  const second = posts[1]?.unit ? `，${posts[1].unit.name}负责人` : ''
  const left = posts[0]?.until ? '，已离任' : ''
  return as(_id, '代表', `${name}（${posts[0]?.delegation ?? ''}${second}${left}）`)
}

const unitPair = (id: UnitId) => {
  const name = units.find((unit) => unit._id === id)?.name ?? id
  const pair = [{ person: `jingban-${id}`, label: `${name} 经办人` }]
  if (people.some(({ _id }) => _id === `fuze-${id}`)) {
    pair.push({ person: `fuze-${id}`, label: `${name} 负责人` })
  }
  return pair.map(({ person, label }) => as(person, '承办单位', label))
}

const deputies = people.filter(({ posts }) => posts[0]?.role === 'deputy' && posts[0].congress === 'wj')
const leads = [...new Set(stories.map(({ matter }) => matter.lead))]

const most: Identity[] = [
  as('daibiao-jia', '代表', '代表甲（震泽代表团）'),
  as('daibiao-yi', '代表', '代表乙（江陵代表团）'),
  as('gongwei-jia', '代表工委', '代表工委 工作人员'),
  as('jiaoban-jia', '区政府办', '区政府办 交办岗'),
  ...unitPair('zhujian'),
  // the desk with more than forty items
  ...unitPair('shuili'),
  { openid: '', name: '公众', group: '公众', label: '公众（不登录）' },
  as('lingdao-jia', '领导', '区人大常委会领导'),
  as('zhuxituan-jia', '主席团和委员会', '大会主席团 工作人员'),
  ...Object.values(committees).map(({ id, name }) =>
    as(`weiyuanhui-${id}`, '主席团和委员会', `${name} 工作人员`),
  ),
]

/** The most useful first: the switcher of the demo shows them in this order. */
export const identities: Identity[] = [
  ...most,
  ...leads.filter((id) => id !== 'zhujian' && id !== 'shuili').flatMap(unitPair),
  ...deputies.slice(2).map(deputy),
  as('zhendaibiao-jia', '代表', '镇代表甲（震泽镇人大）'),
  as('zhenrenda-jia', '代表工委', '震泽镇人大 工作人员'),
  as('zhendaibiao-yi', '代表', '镇代表乙（震泽镇人大）'),
  as('zhuxituan-zhenze', '主席团和委员会', '震泽镇人大主席团 工作人员'),
]
