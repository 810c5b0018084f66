import cloud from 'wx-server-sdk'
import { initHere } from '../../cloudfunctions/server/platform'
import { blankActivity, type Activity } from '../../src/domain/activity/activity'
import type { ActivityFact } from '../../src/domain/activity/events'
import { exampleTable } from '../../src/domain/duty/example-table'
import { figuresOf } from '../../src/domain/duty/fold'
import type { Line } from '../../src/domain/duty/line'
import { medians, scoresOf } from '../../src/domain/duty/portrait'
import { activityLines } from '../../src/domain/duty/sources/activity-lines'
import { dutyPlan } from '../../seeds/duty/plan'

initHere(cloud)

type Asked = { congress: string; deputy: string; delegation: string[]; year: number }
type Doc = { daySort: string; state: Activity; events: ActivityFact[] }

const PIECE = 2

/** The portrait with nothing folded: every activity of the year that called anybody of the delegation, from its events. */
export const main = async ({ congress, deputy, delegation, year }: Asked) => {
  const docs = await activitiesOf(congress, delegation, year)
  const lines = new Map<string, Line[]>(delegation.map((id) => [id, []]))
  for (const { state, events } of docs)
    for (const told of activityLines(blankActivity(state.id, congress, state.organiser), events))
      lines.get(told.deputy.id)?.push(...told.lines)
  const figures = (id: string) =>
    figuresOf({ year, lines: lines.get(id) ?? [], outcomes: [] }, [exampleTable])
  const mine = figures(deputy)
  const plan = dutyPlan(year)
  return {
    activities: docs.length,
    total: mine.total,
    points: mine.byDimension,
    middle: medians(delegation.map((id) => scoresOf(figures(id), plan))),
  }
}

/** A few at a time: an answer holds no more than one megabyte. */
async function activitiesOf(congress: string, delegation: string[], year: number): Promise<Doc[]> {
  const db = cloud.database()
  const { in: among, gt, lt } = db.command
  const found: Doc[] = []
  for (let after = `${year}-01-01`; ;) {
    const answer = await db
      .collection('activities')
      .where({ congress, inviteeIds: among(delegation), daySort: gt(after).and(lt(`${year}-12-32`)) })
      .orderBy('daySort', 'asc')
      .limit(PIECE)
      .get()
    const { data } = answer as unknown as { data: Doc[] } // the SDK's types leave it open; what the world put there
    found.push(...data)
    const last = data[data.length - 1]
    if (!last || data.length < PIECE) return found
    after = last.daySort
  }
}
