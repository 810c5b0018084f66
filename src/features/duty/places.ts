import { paths } from '@/platform/paths'
import type { DeskNavItem } from '@/ui/desk/DeskShell'

export type DutyPlace = 'office' | 'portrait' | 'activities' | 'rules' | 'plan' | 'ranking'

type Place = DeskNavItem & { key: DutyPlace; path: string }

/** The pages of 履职 that this role has, in the order of the bar at the left of a desk. */
export function dutyPlaces(role: string | undefined): readonly Place[] {
  const all: readonly (Place & { roles: readonly string[] })[] = [
    { key: 'office', label: '代表履职', icon: 'users', path: paths.dutyOffice(), roles: ['deputyOffice'] },
    { key: 'portrait', label: '我的履职', icon: 'chart', path: paths.portrait(), roles: ['deputy'] },
    {
      key: 'activities',
      label: '活动日历',
      icon: 'calendar',
      path: paths.activities(),
      roles: ['deputyOffice', 'deputy', 'leader'],
    },
    {
      key: 'plan',
      label: '年度清单',
      icon: 'list',
      path: paths.dutyPlan(),
      roles: ['deputyOffice', 'deputy'],
    },
    {
      key: 'rules',
      label: '积分规则',
      icon: 'scale',
      path: paths.dutyRules(),
      roles: ['deputyOffice', 'deputy'],
    },
    { key: 'ranking', label: '积分排名', icon: 'sort', path: paths.dutyRanking(), roles: ['deputyOffice'] },
  ]
  return all.filter(({ roles }) => role !== undefined && roles.includes(role))
}
