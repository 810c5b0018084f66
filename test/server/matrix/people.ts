import type { PersonDoc } from '../../../seeds/people'
import type { Post } from '../../../src/domain/people/people'
import { plainDate } from '../../../src/domain/shared/plain-date'

/* Everybody there is, by how they stand to the cases of the story; the words are those of the table. */

export const openids = {
  领衔代表: 'demo-daibiao-jia',
  已联名的代表: 'demo-daibiao-yi',
  受邀未联名的代表: 'demo-daibiao-zi',
  其他代表: 'demo-daibiao-chou',
  主办经办人: 'demo-jingban-zhujian',
  主办负责人: 'demo-fuze-zhujian',
  会办经办人: 'demo-jingban-chengguan',
  会办负责人: 'demo-fuze-chengguan',
  其他单位经办人: 'demo-jingban-weijian',
  其他单位负责人: 'demo-fuze-weijian',
  代表工委: 'demo-gongwei-jia',
  区政府办: 'demo-jiaoban-jia',
  领办领导: 'demo-lingdao-jia',
  督办领导: 'demo-lingdao-yi',
  其他领导: 'demo-lingdao-bing',
  主席团: 'demo-zhuxituan-jia',
  审议的委员会: 'demo-weiyuanhui-caijing',
  其他委员会: 'demo-weiyuanhui-shehui',
  镇人大: 'demo-zhenrenda-jia',
  镇代表: 'demo-zhendaibiao-jia',
  镇主席团: 'demo-zhuxituan-zhenze',
  卸任代表: 'demo-daibiao-hai',
  卸任的主办经办人: 'demo-jingban-before',
  未登记的微信: 'demo-nobody',
  没有身份的人: '',
} as const

export type Who = keyof typeof openids
export const everyone = Object.keys(openids) as Who[] // keys of the table

const groups = {
  本级代表: ['领衔代表', '已联名的代表', '受邀未联名的代表', '其他代表'],
  主办单位: ['主办经办人', '主办负责人'],
  会办单位: ['会办经办人', '会办负责人'],
  其他单位: ['其他单位经办人', '其他单位负责人'],
  本级领导: ['领办领导', '督办领导', '其他领导'],
  专门委员会: ['审议的委员会', '其他委员会'],
  在职的人: everyone.filter((who) => !/^(卸任|未登记|没有身份)/.test(who)),
  任何人: everyone,
} as const satisfies Record<string, readonly Who[]>

const isWho = (word: string): word is Who => word in openids
const isGroup = (word: string): word is keyof typeof groups => word in groups

/** 领衔代表、主办单位 → each of them; 没有人 → none. A word that nobody goes by is a mistake in the table. */
export function peopleIn(words: string): ReadonlySet<Who> {
  if (words === '没有人') return new Set()
  return new Set(
    words.split('、').flatMap((word): readonly Who[] => {
      if (isGroup(word)) return groups[word]
      if (isWho(word)) return [word]
      throw new Error(`表里没有这种人：${word}`)
    }),
  )
}

const BEGIN = plainDate('2021-12-01')
const extra = (id: string, name: string, post: Omit<Post, 'id' | 'since'>): PersonDoc => ({
  _id: id,
  openid: `demo-${id}`,
  name,
  posts: [{ id: `${id}-post`, since: BEGIN, ...post }],
})

/** Those whom the demo does not have: two more leaders, a handler who has left, a deputy who has not come yet. */
export const more: PersonDoc[] = [
  extra('lingdao-yi', '领导乙', { role: 'leader', congress: 'wj' }),
  extra('lingdao-bing', '领导丙', { role: 'leader', congress: 'wj' }),
  extra('jingban-before', '前承办人', {
    role: 'unitHandler',
    congress: 'wj',
    unit: { id: 'zhujian', name: '区住建局' },
    until: plainDate('2025-12-31'),
  }),
  {
    ...extra('daibiao-new', '补选的代表', { role: 'deputy', congress: 'wj', delegation: '震泽代表团' }),
    openid: 'unbound:daibiao-new',
  },
]
