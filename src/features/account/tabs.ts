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

/** A unit's day: what it has in hand, and what it has promised. */
const unitWords: Partial<Record<TabKey, Pick<Tab, 'label' | 'icon'>>> = {
  home: { label: '办件', icon: 'inbox' },
  browse: { label: '承诺', icon: 'flag' },
}

/** Somebody of a unit that handles suggestions; a committee is none. */
export function handlesCases(session: Session): boolean {
  if (session.face !== 'signed-in') return false
  const { role } = session.me.post
  return role === 'unitHandler' || role === 'unitHead'
}

/** A citizen reads what is published; everything else is for people in office. */
export function tabsOf(session: Session): readonly Tab[] {
  if (session.face === 'citizen') return signedIn.filter(({ key }) => key === 'open' || key === 'me')
  return handlesCases(session) ? signedIn.map((tab) => ({ ...tab, ...unitWords[tab.key] })) : signedIn
}
