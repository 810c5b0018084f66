import { kinds, type Kind } from '@/domain/inbox/tally'

/** What a row says where a suggestion waits for its number: what is not a suggestion says what it is. */
export function withoutNo(kind: Kind | undefined): string | undefined {
  return kind === undefined || kind === 'suggestion' ? undefined : kinds[kind]
}
