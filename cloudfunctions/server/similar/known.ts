import { dictionaryOf, type Dictionary } from '@/domain/similar/dictionary'
import { frequencyOf, type Frequency } from '@/domain/similar/frequency'
import type { CongressDoc } from '../store/documents'
import { get, type Reader } from '../store/port'

type Congresses = { congress(id: string): Promise<CongressDoc | undefined> }

/** A congress, then the one above it, and so on. What is known above is known below. */
export async function lineage(congresses: Congresses, congress: string): Promise<string[]> {
  const line = [congress]
  for (let at = congress; line.length < MOST_LEVELS;) {
    const parent = (await congresses.congress(at))?.parent
    if (!parent || line.includes(parent)) break
    line.push(parent)
    at = parent
  }
  return line
}

const MOST_LEVELS = 5

export type Words = { dictionary: Dictionary; /** Grows with every change of the words. */ state: number }

/** The words by which a congress tells its cases: the field's, its own, and those of the congresses above. */
export async function wordsOf(store: Reader, congresses: Congresses, congress: string): Promise<Words> {
  const line = await lineage(congresses, congress)
  const docs = await Promise.all(line.map((id) => get(store, 'similarWords', id)))
  const known = docs.flatMap((doc) => (doc ? [doc] : []))
  return {
    dictionary: dictionaryOf(known.flatMap(({ groups }) => groups.map(({ words }) => words))),
    state: known.reduce((sum, { rev }) => sum + rev, 0),
  }
}

export async function countsOf(store: Reader, congresses: Congresses, congress: string): Promise<Frequency> {
  const line = await lineage(congresses, congress)
  const docs = await Promise.all(line.map((id) => get(store, 'similarCounts', id, ['cases', 'counts'])))
  return frequencyOf(docs.flatMap((doc) => (doc ? [doc] : [])))
}
