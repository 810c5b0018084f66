import * as z from 'zod/mini'
import { canonical } from '../shared/canonical'
import { form, listOf, maybeText, text } from '../shared/fields'
import type { Hash } from '../shared/hash-chain'
import { parse } from '../shared/parse'
import { isRefusal, refuse, type Refusal } from '../shared/refusal'
import type { Content } from './motion'
import type { RulePack } from './rulebook'

/** What may be kept as a draft: anything, as long as it fits. */
export const looseText = {
  title: maybeText('标题', 60),
  cause: maybeText('案由', 500),
  grounds: maybeText('案据', 2400),
  plan: z._default(listOf('方案', maybeText('方案', 500), { max: 20 }), []),
}

/** What may be signed and proposed. 《代表法》第十五条：议案应当有案由、案据和方案。 */
export const fullText = {
  title: text('标题', { min: 6, max: 60 }),
  cause: text('案由', { min: 10, max: 500 }),
  grounds: text('案据', { min: 20, max: 2400 }),
  plan: listOf('方案', text('方案', { min: 5, max: 500 }), { min: 1, max: 20 }),
}

const complete = form(fullText)

/** What is still missing before anybody can be asked to sign; the writing screen asks it too. */
export function textGap(content: Content, { parts }: Pick<RulePack, 'parts'>): Refusal | undefined {
  const { title, cause, grounds, plan } = content
  const parsed = parse(complete, { title, cause, grounds, plan })
  return isRefusal(parsed) ? refuse('incomplete', `${parsed.message}（${parts.source}）`) : undefined
}

/** What a signature is put to: the digest of exactly these words. */
export function textDigest({ title, cause, grounds, plan }: Content, hash: Hash): string {
  return hash(canonical({ title, cause, grounds, plan }))
}
