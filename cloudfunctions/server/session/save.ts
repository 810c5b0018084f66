import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { savedSession } from '@/domain/motion/save-session'
import { isRefusal } from '@/domain/shared/refusal'
import { failAt, failWith } from '../failure'
import { momentOf } from '../moment'
import { committeesInOffice, type Signed, type WritingPorts } from '../ports'
import { get } from '../store/port'
import { sessionDoc, sessionDocId, type SessionDoc } from './session-doc'

const MOST = 200

/** A session written down or changed, on condition that nobody changed it meanwhile. */
export async function saveSession(
  ports: Signed<WritingPorts>,
  input: Input<Api['session.save']>,
): Promise<Output<Api['session.save']>> {
  const { store, actor } = ports
  const _id = sessionDocId(actor.post.congress, input.id)
  const before = await get(store, 'sessions', _id)
  const session = savedSession(
    input,
    before?.session,
    actor,
    momentOf(ports),
    await committeesInOffice(ports, actor.post.congress),
  )
  if (isRefusal(session)) throw failWith(session)
  const doc = sessionDoc(session, (before?.rev ?? 0) + 1)
  if (!before) {
    if ((await store.insert('sessions', doc)) === 'exists') throw failAt('stale')
  } else {
    const { _id: own, ...change } = doc
    if ((await store.updateIf('sessions', { _id: own, rev: before.rev }, change)) !== 'done')
      throw failAt('stale')
    await markBehind(ports, doc)
  }
  return { id: session.id, rev: doc.rev }
}

/** The due days in the inbox of motions still open were of the old cut-off; the clock draws them anew. */
async function markBehind({ store }: WritingPorts, { congress, session }: SessionDoc): Promise<void> {
  const open = await store.find('motions', {
    where: { congress, sessionId: session.id, stage: 'cosigning' },
    limit: MOST,
    fields: ['rev'],
  })
  for (const { _id, rev } of open) await store.updateIf('motions', { _id, rev }, { behind: true })
}
