import { plainDate } from '@/domain/shared/plain-date'
import { promisesBroken, publishedFacts, townOf } from '@/domain/suggestion/public-view'
import { rulesFor, type DrawingPorts, type RulePorts } from '../context'
import { offerChoices } from './choices'
import { facetsOf } from '../published/facets'
import type { PublishedDoc } from '../published/published-doc'
import { tokensOf } from '../published/tokens'
import { get } from '../store/port'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

/** The published page of a case, as its facts stand; undefined while nothing is public. */
export function publishedDoc(ports: RulePorts, doc: SuggestionDoc): PublishedDoc | undefined {
  const published = publishedFacts(doc.state, doc.events, rulesFor(ports, doc.state))
  if (!published) return undefined
  const { code, year, replyClass, title, answers = [], category, stage } = published
  const publishedOn = plainDate(published.publishedOn)
  const town = townOf(published.delegation)
  return {
    _id: doc._id,
    rev: doc.rev,
    visible: true,
    code,
    congress: doc.congress,
    year,
    town,
    units: published.units.map(({ name }) => name),
    facets: facetsOf({
      year: [year],
      replyClass: [replyClass],
      category: doc.state.number ? [doc.state.number.category] : [],
      town: [town],
      progress: promisesBroken(published) ? [stage.key, 'broken'] : [stage.key],
    }),
    publishedOn,
    sortKey: `${publishedOn}|${code}`,
    tokens: tokensOf([title, category, ...answers.map(({ text }) => text.slice(0, 60))].join(' ')),
    helpful: { yes: 0, no: 0 },
    votesRev: 0,
    published,
  }
}

export async function projectPublished(ports: DrawingPorts, doc: SuggestionDoc): Promise<void> {
  const { store } = ports
  const wanted = publishedDoc(ports, doc)
  if (!wanted) {
    const wasPublic = doc.events.some(({ type }) => type === 'published')
    if (wasPublic)
      await store.updateIf(
        'published',
        { _id: doc._id, rev: { lte: doc.rev } },
        { visible: false, rev: doc.rev },
      )
    return
  }
  await offerChoices(ports, wanted)
  if ((await store.insert('published', wanted)) === 'done') return
  // Voters come on their own, whatever becomes of the case.
  const { _id, helpful: _helpful, votesRev: _votesRev, ...change } = wanted
  const updated = await store.updateIf('published', { _id, rev: { lte: doc.rev } }, change)
  // Not there at all, yet not to be inserted: the code belongs to another case. Better behind and in the log than lost.
  if (updated === 'exists' || (updated === 'lost' && !(await get(store, 'published', _id, ['rev'])))) {
    throw new Error(`the code of case ${_id} is already another's`)
  }
}
