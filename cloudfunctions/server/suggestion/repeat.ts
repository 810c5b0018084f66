import type { Hash } from '@/domain/shared/hash-chain'
import { failAt } from '../failure'
import { requestDigest, type CaseDoc, type Command, type Receipt } from './record'

/** The first answer to a request already carried out; the same id with another body is an error. */
export function firstAnswer(doc: CaseDoc, command: Command, hash: Hash): Receipt | undefined {
  const known = doc.requests.find(({ id }) => id === command.requestId)
  if (!known) return undefined
  if (known.digest !== requestDigest(command, hash)) throw failAt('request-reused')
  return { id: doc._id, rev: known.rev, stage: known.stage }
}
