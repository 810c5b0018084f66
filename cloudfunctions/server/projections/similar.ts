import type { DrawingPorts } from '../context'
import type { WritingPorts } from '../ports'
import { similarDocs } from '../similar/index-doc'
import type { SimilarDoc } from '../similar/similar-doc'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'

/** Draws a case into the index of earlier cases, and takes out what may not be found any more. */
export async function projectSimilar(ports: DrawingPorts, doc: SuggestionDoc): Promise<void> {
  const wanted = similarDocs(ports, doc, await ports.directory.similarWords(doc.congress))
  const ids = new Set(wanted.map(({ _id }) => _id))
  await Promise.all([
    ...wanted.map((entry) => put(ports, entry)),
    ...onceShown(doc)
      .filter((id) => !ids.has(id))
      .map((id) => takeOut(ports, id, doc.rev)),
  ])
}

/** The entries that may be there. */
function onceShown({ _id, events }: SuggestionDoc): string[] {
  const was = (type: string) => events.some((event) => event.type === type)
  return [...(was('submitted') ? [`${_id}|author`] : []), ...(was('published') ? [`${_id}|everyone`] : [])]
}

async function put({ store }: WritingPorts, entry: SimilarDoc): Promise<void> {
  const { _id, ...rest } = entry
  const change = { ...rest, category: entry.category }
  if ((await store.updateIf('similarIndex', { _id, rev: { lte: entry.rev } }, change)) === 'done') return
  await store.insert('similarIndex', entry) // when it is there after all, it is a newer one
}

async function takeOut({ store }: WritingPorts, _id: string, rev: number): Promise<void> {
  await store.updateIf('similarIndex', { _id, rev: { lte: rev } }, { rev, audience: '', tokens: [] })
}
