import type { Input, Output } from '@/contract/endpoint'
import type { PublicApi } from '@/contract/public'
import { firstBreak } from '@/domain/shared/hash-chain'
import { linesMatch } from '@/domain/suggestion/publication'
import type { Ports } from '../ports'
import { get } from '../store/port'
import { publishedUnder } from './read'

/**
 * Whether the text shown is the text that was signed: the shown lines give the digest, and the case's unbroken record
 * says that this digest was signed.
 */
export async function verify(
  ports: Ports,
  { code }: Input<PublicApi['published.verify']>,
): Promise<Output<PublicApi['published.verify']>> {
  const { _id, published } = await publishedUnder(ports, code)
  const { digest, lines } = published
  const record = await get(ports.store, 'suggestions', _id, ['events'])
  const events = record?.events ?? []
  const signed = events.some((event) => event.type === 'replyIssued' && event.reply.digest === digest)
  const unbroken = firstBreak(events, ports.hash) === 0
  return {
    consistent: signed && unbroken && (!lines || linesMatch(lines, digest, ports.hash)),
    code: published.code,
    title: published.title,
    unit: published.units.find(({ part }) => part === 'lead')?.name ?? '',
    repliedOn: published.repliedOn,
    publishedOn: published.publishedOn,
    version: published.version,
    digest,
    hidden: published.hidden,
  }
}
