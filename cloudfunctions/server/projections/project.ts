import type { WritingPorts } from '../ports'
import { get } from '../store/port'
import type { CaseDoc } from '../suggestion/record'
import { projectInbox } from './inbox'
import { projectPublished } from './published'

const MOST_CHASES = 3

/** Draws everything that follows from a case. Repeating it is harmless. */
export async function project(ports: WritingPorts, doc: CaseDoc): Promise<void> {
  let current = doc
  for (let chase = 0; chase < MOST_CHASES; chase += 1) {
    await Promise.all([projectInbox(ports, current), projectPublished(ports, current)])
    const { _id, rev } = current
    if ((await ports.store.updateIf('suggestions', { _id, rev, behind: true }, { behind: false })) === 'done')
      return
    const newer = await get(ports.store, 'suggestions', _id)
    if (!newer || newer.rev === rev) return
    current = newer // somebody acted meanwhile; what was just drawn may be out of date
  }
}

/** After an acknowledged write: a failure here is logged and mended by the clock, never told as a failure to write. */
export async function projectSoon(ports: WritingPorts, doc: CaseDoc): Promise<void> {
  try {
    await project(ports, doc)
  } catch (error) {
    ports.log({ outcome: 'projection-behind', case: doc._id, rev: doc.rev, why: String(error).slice(0, 200) })
  }
}
