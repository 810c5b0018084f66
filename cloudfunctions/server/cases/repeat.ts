import { failAt } from '../failure'
import type { Signed } from '../ports'
import type { Answered, Receipt } from './core'
import type { Command } from './kind'
import { requestDigest } from './record'

/**
 * The first answer to a request this person has already had carried out; the same id with another body is an error.
 * It holds even when the action itself has since put the case out of their sight.
 */
export function firstAnswer(
  doc: { _id: string; requests: readonly Answered[] },
  command: Command,
  { actor, hash }: Pick<Signed, 'actor' | 'hash'>,
): Receipt | undefined {
  const known = doc.requests.find(({ id, by }) => id === command.requestId && by === actor.person.id)
  if (!known) return undefined
  if (known.digest !== requestDigest(command, hash)) throw failAt('request-reused')
  return { id: doc._id, rev: known.rev, stage: known.stage }
}
