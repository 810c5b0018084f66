import { paths } from '@/platform/paths'
import type { IconName } from '@/ui/icon/Icon'
import type { Session } from './session'

export type TabKey = 'home' | 'browse' | 'open' | 'me'

type Tab = { key: TabKey; label: string; icon: IconName; path: string }

const signedIn: readonly Tab[] = [
  { key: 'home', label: '首页', icon: 'home', path: paths.home() },
  { key: 'browse', label: '建议', icon: 'doc', path: paths.browse() },
  { key: 'open', label: '公开', icon: 'book', path: paths.open() },
  { key: 'me', label: '我的', icon: 'user', path: paths.me() },
]

/** A citizen reads what is published; everything else is for people in office. */
export function tabsOf(session: Session): readonly Tab[] {
  return session.face === 'citizen' ? signedIn.filter(({ key }) => key === 'open' || key === 'me') : signedIn
}
