import { layAnchors } from '../anchor/lay'
import { motionKind } from '../motion/kind'
import { activityKind } from '../activity/kind'
import { bookKind } from '../duty/book'
import { dutyKind } from '../duty/kind'
import { foldFigures } from '../figures/fold'
import { recountFigures } from '../figures/recount'
import { suggestionKind } from '../suggestion/kind'
import { sendMessages } from '../notify/send'
import type { Chore, ClockPorts } from './chore'
import { countTerms } from './count-terms'
import { dropOrphans } from '../files/orphans'
import { countVotes } from './count-votes'
import { finishImports } from '../people/finish-imports'
import { mendingOf } from './mend'
import { missCutOffs } from './miss-cut-offs'
import { remindActivities } from './remind-activities'
import { remindMotions } from './remind-motions'
import { retell } from './retell'
import { sweep } from './sweep'
import { takeOvers } from './take-over'
import { timely } from './timely'

const chores: readonly Chore[] = [
  layAnchors,
  mendingOf(suggestionKind),
  mendingOf(motionKind),
  takeOvers,
  timely,
  missCutOffs,
  remindMotions,
  remindActivities,
  retell,
  countTerms,
  foldFigures,
  recountFigures,
  countVotes,
  finishImports,
  mendingOf(activityKind),
  mendingOf(dutyKind),
  mendingOf(bookKind),
  sendMessages,
  sweep,
  dropOrphans,
]

export type Summary = Record<string, number> & { failed: number }

/** What time brings about. However often it runs, each thing happens once; one case in trouble holds up no other. */
export async function runClock(ports: ClockPorts): Promise<Summary> {
  const summary: Summary = { failed: 0 }
  for (const { what, ids, carry } of chores) {
    summary[what] ??= 0
    for (const id of await ids(ports)) {
      const done = await carry(ports, id).catch((error: unknown) => {
        summary.failed += 1
        ports.log({ outcome: 'clock-failed', what, case: id, why: String(error).slice(0, 200) })
        return false
      })
      for (const one of typeof done === 'boolean' ? (done ? [what] : []) : done)
        summary[one] = (summary[one] ?? 0) + 1
    }
  }
  return summary
}
