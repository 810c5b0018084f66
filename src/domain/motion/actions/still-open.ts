import { refuse, type Refusal } from '../../shared/refusal'
import { sessionOf, type Context } from '../define'
import type { Motion } from '../motion'
import { closedForMotions } from '../session'

/** Deputies may be asked before the presidium has set the cut-off; nobody signs after it. */
export function stillOpen(s: Motion, ctx: Context): Refusal | undefined {
  if (!s.session) return refuse('incomplete', '请先选择会次并写好议案')
  const closed = closedForMotions(sessionOf(s, ctx), ctx)
  return closed?.code === 'too-early' ? undefined : closed
}
