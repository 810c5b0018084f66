import type { Api } from '@/contract/api'
import type { Input } from '@/contract/endpoint'
import { carryOut } from '../cases/act'
import type { Receipt } from '../cases/core'
import type { Command } from '../cases/kind'
import { firstAnswer } from '../cases/repeat'
import { failAt, Failure } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import { activityKind } from './kind'

/** A room full of people signs in within a minute: who loses the race for the document tries again, here. */
const TRIES = 12

/** A deputy who was not invited is told so by the rules: they stand in the room and read the code. */
export async function checkIn(
  ports: Signed<WritingPorts>,
  { id, code, device, requestId }: Input<Api['activity.checkIn']>,
): Promise<Receipt> {
  const { actor } = ports
  const command: Command = { verb: 'checkIn', input: { code, device }, requestId, at: ports.now() }
  for (let left = TRIES; ; left -= 1) {
    const doc = await activityKind.keep.get(ports.store, id)
    const here = doc?.congress === actor.post.congress && actor.post.role === 'deputy'
    if (!doc || !here || doc.stage === 'draft') throw failAt('not-found')
    const repeated = firstAnswer(doc, command, ports)
    if (repeated) return repeated
    try {
      return await carryOut(activityKind, ports, doc, command)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'stale' || left <= 1) throw error
    }
  }
}
