import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { isRefusal } from '@/domain/shared/refusal'
import { wordsAfter, type AddedWords } from '@/domain/similar/added-words'
import { Failure, failAt, failWith } from '../failure'
import { todayOf, type Signed, type WritingPorts } from '../ports'
import { get } from '../store/port'
import type { SimilarWordsDoc } from './similar-doc'

type View = Output<Api['similar.words.list']>

export async function listWords(ports: Signed): Promise<View> {
  return viewOf(await wordsDoc(ports))
}

/** The whole list is replaced on condition that nobody changed it meanwhile. Sending it twice changes it once. */
export async function saveWords(
  ports: Signed<WritingPorts>,
  { rev, groups }: Input<Api['similar.words.save']>,
): Promise<View> {
  const doc = await wordsDoc(ports)
  const after = wordsAfter(doc, groups, { by: ports.actor.person.name, on: todayOf(ports) })
  if (isRefusal(after)) throw failWith(after)
  if (after === doc) return viewOf(doc)
  if (doc.rev !== rev) throw failAt('stale')
  const next = { ...after, _id: doc._id, rev: rev + 1 }
  const { _id, ...change } = next
  const written =
    rev === 0
      ? await ports.store.insert('similarWords', next)
      : await ports.store.updateIf('similarWords', { _id, rev }, change)
  if (written !== 'done') throw failAt('stale')
  return viewOf(next)
}

async function wordsDoc({ store, actor }: Signed): Promise<SimilarWordsDoc> {
  const { congress, role } = actor.post
  if (role !== 'deputyOffice') throw new Failure('not-yours', '同义词由代表工委维护')
  const none: AddedWords = { groups: [], log: [] }
  return (await get(store, 'similarWords', congress)) ?? { _id: congress, rev: 0, ...none }
}

const viewOf = ({ rev, groups, log }: SimilarWordsDoc): View => ({ rev, groups, log })
