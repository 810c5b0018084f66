import { builtIn } from '../src/domain/rules/book'
import { dictionaryOf } from '../src/domain/similar/dictionary'
import { holidays } from '../cloudfunctions/server/holidays'
import { figureRow } from '../cloudfunctions/server/projections/figures'
import { inboxDocs } from '../cloudfunctions/server/projections/inbox'
import { messageDocs } from '../cloudfunctions/server/projections/messages'
import { publishedDoc } from '../cloudfunctions/server/projections/published'
import { similarDocs } from '../cloudfunctions/server/similar/index-doc'
import { withChoice } from '../cloudfunctions/server/projections/choices'
import type { ChoicesDoc } from '../cloudfunctions/server/published/choices-doc'
import type { PublishedDoc } from '../cloudfunctions/server/published/published-doc'
import type { PlainDate } from '../src/domain/shared/plain-date'
import { motionMessages } from '../cloudfunctions/server/motion/told'
import { committeeUnits } from './committees'
import { congresses } from './congresses'
import { buildDuty } from './duty/build'
import { identities } from './identities'
import { buildMotions } from './motions/build'
import { readSince } from './messages'
import { agreements } from './quotas'
import { people } from './people'
import { sha256 } from './sha256'
import { stories } from './stories'
import type { SuggestionDoc } from '../cloudfunctions/server/suggestion/suggestion-doc'
import { tell, withJoined } from './story/tell'
import { timeOf } from './story/time'
import { units } from './units'

/** All documents of the demo as they stand on the morning of `today`. The same day gives the same bytes. */
export function buildSeeds(today: PlainDate) {
  const time = timeOf(today, holidays)
  const ports = { now: () => Date.parse(`${today}T00:30:00Z`), holidays, hash: sha256, packs: builtIn }
  const { motions, sessions, inbox: motionInbox, suggestions: converted } = buildMotions(today, time)
  const told = stories.reduce<SuggestionDoc[]>((docs, one) => [...docs, tell(one, time, docs)], [])
  const joined = withJoined(told, time).map((doc) => ({ ...doc, behind: false }))
  const suggestions = [...joined, ...converted]
  const {
    inbox: dutyInbox,
    messages: dutyMessages,
    ...duty
  } = buildDuty({ suggestions, motions }, today, time)
  const inbox = suggestions.flatMap((doc) => inboxDocs(ports, doc)).concat(motionInbox, dutyInbox)
  const published = suggestions
    .map((doc) => publishedDoc(ports, doc))
    .filter((doc): doc is PublishedDoc => doc !== undefined)
  const choices = published.reduce<ChoicesDoc | undefined>(withChoice, undefined)
  const words = { dictionary: dictionaryOf([]), state: 0 }
  const similarIndex = suggestions.flatMap((doc) => similarDocs(ports, doc, words))
  // Folded by the clock.
  const figureRows = suggestions.flatMap((doc) => {
    const row = figureRow(ports, doc)
    return row ? [{ ...row, fold: 0 }] : []
  })
  // Counted by the clock; 代表工委 of the demo has added no words yet.
  const similar = { similarIndex, similarCounts: [], similarWords: [] }
  const chamber = { motions, sessions }
  return {
    people,
    units: [...units, ...committeeUnits],
    congresses,
    suggestions,
    ...chamber,
    ...duty,
    messages: readSince(today, [
      ...dutyMessages,
      ...suggestions.flatMap(messageDocs),
      ...motions.flatMap(motionMessages),
    ]),
    quotas: agreements(),
    inbox,
    published,
    publishedChoices: choices ? [choices] : [],
    figureRows,
    figureLedgers: [],
    ...similar,
    identities,
  }
}
