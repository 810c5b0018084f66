import { go } from '@/platform/navigate'
import { useSession } from './session'
import { tabsOf, type TabKey } from './tabs'

/** The main navigation as this person has it, and how it leads away from where they are. */
export function useTabs(current: TabKey | undefined) {
  const tabs = tabsOf(useSession())
  const open = (key: string) => {
    const chosen = tabs.find((one) => one.key === key)
    if (chosen && key !== current) go(chosen.path)
  }
  return { tabs, open }
}
