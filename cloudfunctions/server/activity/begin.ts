import { blankActivity, type Activity } from '@/domain/activity/activity'
import type { Actor } from '@/domain/people/people'
import { Failure } from '../failure'

/** An activity is arranged by the congress's office. */
export function begin(id: string, { person, post }: Actor): Activity {
  if (post.role !== 'deputyOffice') throw new Failure('not-yours', '只有代表工委可以安排活动')
  return blankActivity(id, post.congress, person)
}
