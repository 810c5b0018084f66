import { Failure } from '../failure'
import type { Signed } from '../ports'

/** The congress whose roster this actor keeps. */
export function forOffice({ actor }: Signed): string {
  if (actor.post.role !== 'deputyOffice') throw new Failure('not-yours', '名册由代表工委管理')
  return actor.post.congress
}
