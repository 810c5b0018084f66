import type { Session } from './session'

/** 代表甲 代表 · 区住建局 承办单位经办人 · 公众. */
export function whoIs(session: Session): string {
  if (session.face !== 'signed-in') return session.face === 'citizen' ? '公众' : '正在打开'
  const { person, post } = session.me
  return `${post.unit?.name ?? person.name} ${post.roleLabel}`
}
