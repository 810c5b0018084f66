import { indexTokens } from '@/domain/similar/lookup'
import { profileOf, wordsOf as wordsIn } from '@/domain/similar/profile'
import { showings, type Showing } from '@/domain/similar/showing'
import { publishedFacts } from '@/domain/suggestion/public-view'
import { rulesFor, type RulePorts } from '../context'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'
import type { Words } from './known'
import type { SimilarDoc } from './similar-doc'

const MOST_ASK_LETTERS = 900

/** The case as each of its audiences finds it; none for a draft. */
export function similarDocs(ports: RulePorts, doc: SuggestionDoc, words: Words): SimilarDoc[] {
  const rules = rulesFor(ports, doc.state)
  const published = publishedFacts(doc.state, doc.events, rules)
  return showings(doc.state, published, rules.rules).map((showing) => ({
    _id: `${doc._id}|${showing.audience.split(':')[0]}`,
    caseId: doc._id,
    congress: doc.congress,
    rev: doc.rev,
    audience: showing.audience,
    ...told(keptText(showing, words), words),
    ...(showing.category && { category: showing.category }),
    facts: showing.facts,
    uncounted: showing.audience.startsWith('author:'),
  }))
}

/** The text of an index entry told by these words. */
export function told(text: SimilarDoc['text'], words: Words): Pick<SimilarDoc, 'text' | 'tokens' | 'words'> {
  return { text, tokens: indexTokens(profileOf(text, words.dictionary)), words: words.state }
}

/** Of the facts only the words by which they may be found; of many asks the first. */
function keptText({ text }: Showing, { dictionary }: Words): SimilarDoc['text'] {
  let left = MOST_ASK_LETTERS
  const asks = text.asks.flatMap((ask) => {
    const kept = ask.slice(0, Math.max(0, left))
    left -= ask.length
    return kept === '' ? [] : [kept]
  })
  return { title: text.title, asks, facts: wordsIn(text.facts, dictionary) }
}
