import { codeOf } from '@/domain/people/invitation'
import type { Ports } from '../ports'

/** A code nobody can guess. */
export function newCode({ salt }: Pick<Ports, 'salt'>): string {
  for (;;) {
    const code = codeOf(Buffer.from(salt(), 'hex'))
    if (code) return code
  }
}
