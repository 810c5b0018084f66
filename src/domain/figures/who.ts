import type { Role } from '../people/people'

/** Who has figures: those who supervise of every unit, a unit its own. A deputy has a portrait instead. */
const seen: Partial<Record<Role, 'all' | 'own'>> = {
  deputyOffice: 'all',
  governmentOffice: 'all',
  leader: 'all',
  unitHandler: 'own',
  unitHead: 'own',
}

export function figuresOf(role: Role): 'all' | 'own' | undefined {
  return seen[role]
}

/** What the way to the figures is called; undefined for whoever has none. */
export function boardName(role: Role): string | undefined {
  const whose = figuresOf(role)
  return whose && (whose === 'all' ? '督办看板' : '本单位统计')
}
