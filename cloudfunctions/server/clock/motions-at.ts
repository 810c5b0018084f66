import type { Stage } from '@/domain/motion/motion'
import type { Sessions } from '@/domain/motion/session'
import type { MotionDoc } from '../motion/motion-doc'
import type { WritingPorts } from '../ports'
import { sessionsById } from '../session/sessions-of'
import { BATCH } from './chore'

/** Motions at a stage, with the paths that are asked for and the sessions of their congress. */
export async function motionsAt(
  ports: WritingPorts,
  stage: Stage,
  fields: readonly string[],
): Promise<{ doc: MotionDoc; sessions: Sessions }[]> {
  const known = new Map<string, Sessions>()
  const found: { doc: MotionDoc; sessions: Sessions }[] = []
  let after = ''
  for (;;) {
    const docs: MotionDoc[] = await ports.store.find('motions', {
      where: { stage, _id: { gt: after } },
      order: [['_id', 'asc']],
      limit: BATCH,
      fields: ['congress', ...fields],
    })
    for (const doc of docs) {
      const sessions = known.get(doc.congress) ?? (await sessionsById(ports.store, doc.congress))
      known.set(doc.congress, sessions)
      found.push({ doc, sessions })
    }
    const last = docs[docs.length - 1]
    if (!last || docs.length < BATCH) return found
    after = last._id
  }
}
