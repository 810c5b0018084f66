import type { ClockRules } from '@/domain/motion/clock'
import type { Sessions } from '@/domain/motion/session'
import { turns } from '@/domain/motion/turns'
import { packFor } from '@/domain/rules/in-force'
import { withPacks, type RulePorts } from '../context'
import { drawInbox } from '../inbox/draw'
import type { InboxDoc } from '../inbox/inbox-doc'
import { inboxItems } from '../inbox/items'
import { todayOf, type WritingPorts } from '../ports'
import { sessionsById } from '../session/sessions-of'
import type { MotionDoc } from './motion-doc'

/** What waits for whom in this motion. */
export function motionInbox(ports: Omit<RulePorts, 'hash'>, doc: MotionDoc, sessions: Sessions): InboxDoc[] {
  const rules: ClockRules = {
    rules: packFor(ports.packs.motion, doc.state.pack, todayOf(ports)),
    holidays: ports.holidays,
    sessions,
  }
  const { content, number, lead } = doc.state
  const from = [lead.name, lead.delegation].filter(Boolean).join(' · ')
  return inboxItems(doc, turns(doc.state, rules), {
    kind: 'motion',
    of: () => ({ title: content.title, no: number?.no, from }),
  })
}

export async function projectMotionInbox(ports: WritingPorts, doc: MotionDoc): Promise<void> {
  const [ruled, sessions] = await Promise.all([
    withPacks(ports, doc.congress),
    sessionsById(ports.store, doc.congress),
  ])
  await drawInbox(ports.store, doc, motionInbox(ruled, doc, sessions))
}
