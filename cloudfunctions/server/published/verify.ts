import type { Input, Output } from '@/contract/endpoint'
import type { PublicApi } from '@/contract/public'
import { canonical } from '@/domain/shared/canonical'
import { linesMatch } from '@/domain/suggestion/publication'
import { publishedFacts } from '@/domain/suggestion/public-view'
import { leadName } from '@/domain/suggestion/suggestion'
import { rulesFor, withPacks, type RulePorts } from '../context'
import type { Ports } from '../ports'
import { get } from '../store/port'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'
import { replay } from '@/domain/suggestion/evolve'
import { brokenAt } from '../cases/integrity'
import type { PublishedDoc } from './published-doc'
import { publishedUnder } from './read'

/**
 * Whether what is shown is what was signed: the record is unbroken, it says that this digest was signed, the shown
 * lines give the digest, and everything else on the page is what the record tells.
 */
export async function verify(
  ports: Ports,
  { code }: Input<PublicApi['published.verify']>,
): Promise<Output<PublicApi['published.verify']>> {
  const doc = await publishedUnder(ports, code)
  const { published } = doc
  const [ruled, record] = await Promise.all([
    withPacks(ports, doc.congress),
    get(ports.store, 'suggestions', doc._id),
  ])
  return {
    consistent: record !== undefined && isGenuine(doc, record, ruled),
    code: published.code,
    title: published.title,
    unit: leadName(published.units),
    repliedOn: published.repliedOn,
    publishedOn: published.publishedOn,
    version: published.version,
    digests: published.letters.map(({ unit, digest }) => ({ unit, digest })),
    hidden: published.hidden,
  }
}

function isGenuine({ published, rev }: PublishedDoc, record: SuggestionDoc, ports: RulePorts): boolean {
  const { letters } = published
  const { hash } = ports
  const { events, state } = record
  if (brokenAt({ replay }, record, hash) !== 0) return false
  const signed = new Set(
    events.flatMap((event) => (event.type === 'replyIssued' ? [event.reply.digest] : [])),
  )
  if (letters.length === 0 || !letters.every(({ digest }) => signed.has(digest))) return false
  if (!letters.every(({ digest, lines }) => !lines || linesMatch(lines, digest, hash))) return false
  // A page that is a moment behind the record cannot be compared with it; its letter has been checked above.
  if (rev !== record.rev) return true
  const told = publishedFacts(state, events, rulesFor(ports, state))
  return canonical(told ?? null) === canonical(published)
}
