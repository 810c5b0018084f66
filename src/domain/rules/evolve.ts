import { blankRulebook, type Published, type Rulebook } from './book'
import type { RulesFact } from './define'

export function evolve(s: Rulebook, event: RulesFact): Rulebook {
  const { on, by } = event
  switch (event.type) {
    case 'packPublished': {
      const { kind, pack, version, note, changes } = event
      const told: Published = { id: pack.id, kind, version, on, by: by.person, note, changes }
      const published = [...s.published, told]
      return event.kind === 'suggestion'
        ? { ...s, published, suggestion: [...s.suggestion, event.pack] }
        : { ...s, published, motion: [...s.motion, event.pack] }
    }
    case 'packRevoked': {
      const { kind, id, reason } = event
      const published = s.published.map((one) =>
        one.id === id ? { ...one, revoked: { on, by: by.person, reason } } : one,
      )
      const rest = <P extends { id: string }>(packs: P[]) => packs.filter((pack) => pack.id !== id)
      return kind === 'suggestion'
        ? { ...s, published, suggestion: rest(s.suggestion) }
        : { ...s, published, motion: rest(s.motion) }
    }
    default:
      return event satisfies never
  }
}

/** The book told from its beginning. */
export function replay({ congress }: Rulebook, events: readonly RulesFact[]): Rulebook {
  return events.reduce(evolve, blankRulebook(congress))
}
