import type { PlainDate } from '../src/domain/shared/plain-date'
import { congresses } from './congresses'
import { holidays } from './holidays'
import { identities } from './identities'
import { people } from './people'
import { stories } from './stories'
import { tell } from './story/tell'
import { timeOf } from './story/time'
import { units } from './units'

/** All documents of the demo as they stand on the morning of `today`. The same day gives the same bytes. */
export function buildSeeds(today: PlainDate) {
  const time = timeOf(today, holidays)
  const suggestions = stories.map((story) => tell(story, time))
  return { people, units, congresses, suggestions, inbox: [] as { party: string; open: boolean }[], published: [], identities }
}
