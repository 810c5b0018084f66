import { blankMotion, type Motion } from '@/domain/motion/motion'
import type { Actor } from '@/domain/people/people'
import { Failure } from '../failure'

/** A motion is led by the deputy who begins it. */
export function beginMotion(id: string, { person, post }: Actor): Motion {
  if (post.role !== 'deputy') throw new Failure('not-yours', '只有代表可以提议案')
  return blankMotion(id, post.congress, { ...person, delegation: post.delegation ?? '' })
}
