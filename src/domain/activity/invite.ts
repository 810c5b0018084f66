import type { Invitable } from './define'

/** By what deputies are chosen; each list widens the circle, an empty one adds nobody. */
export type Chosen = { deputies: string[]; delegations: string[]; expertise: string[] }

/** Whom an invitation reaches: those named, those of the delegations, those who know the subject; each once, by id. */
export function chosenFrom(all: Readonly<Record<string, Invitable>>, chosen: Chosen): Invitable[] {
  return Object.values(all)
    .filter(
      ({ id, delegation, expertise }) =>
        chosen.deputies.includes(id) ||
        chosen.delegations.includes(delegation) ||
        expertise.some((subject) => chosen.expertise.includes(subject)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
