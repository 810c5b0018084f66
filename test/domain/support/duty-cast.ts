import type { Actor, Role } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'

/* The people of the stories of duty. Names are 代表甲, 工委子 …: nobody real. */

export const CONGRESS = 'wujiang'
const SINCE = plainDate('2022-01-01')

function actor(id: string, name: string, role: Role, more: Partial<Actor['post']> = {}): Actor {
  return { person: { id, name }, post: { id: `post-${id}`, role, congress: CONGRESS, since: SINCE, ...more } }
}

const deputy = (id: string, name: string, delegation: string) => actor(id, name, 'deputy', { delegation })

export const jia = deputy('p-jia', '代表甲', '震泽代表团')
export const yi = deputy('p-yi', '代表乙', '震泽代表团')
export const bing = deputy('p-bing', '代表丙', '盛泽代表团')
export const stranger = deputy('p-ding', '代表丁', '盛泽代表团')
export const office = actor('p-office', '工委子', 'deputyOffice')
export const secondOffice = actor('p-office-2', '工委丑', 'deputyOffice')
export const clock = actor('clock', '系统计时', 'clock')
export const elsewhere = actor('p-elsewhere', '工委寅', 'deputyOffice', { congress: 'pingwang' })
export const head = actor('p-head', '负责人卯', 'unitHead', { unit: { id: 'u', name: '区住建局' } })

export const refOf = ({ person, post }: Actor) => ({ ...person, delegation: post.delegation ?? '' })
