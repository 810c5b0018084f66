import type { ClockRules } from '@/domain/motion/clock'
import { packFor } from '@/domain/motion/rulebook'
import type { Sessions } from '@/domain/motion/session'
import { turns, type Turn } from '@/domain/motion/turns'
import { drawInbox } from '../inbox/draw'
import type { InboxDoc } from '../inbox/inbox-doc'
import { todayOf, type Ports, type WritingPorts } from '../ports'
import { sessionsById } from '../session/sessions-of'
import type { MotionDoc } from './motion-doc'

/** What waits for whom in this motion. Ids follow from the content, so that drawing it again changes nothing. */
export function motionInbox(
  ports: Pick<Ports, 'now' | 'holidays'>,
  doc: MotionDoc,
  sessions: Sessions,
): InboxDoc[] {
  const rules: ClockRules = {
    rules: packFor(doc.state.pack, todayOf(ports)),
    holidays: ports.holidays,
    sessions,
  }
  const seen = new Map<string, number>()
  return turns(doc.state, rules).map((turn) => {
    const name = `${doc._id}|${turn.party}|${turn.verb}`
    const n = seen.get(name) ?? 0
    seen.set(name, n + 1)
    return inboxDoc(doc, turn, n === 0 ? name : `${name}|${n}`)
  })
}

function inboxDoc(doc: MotionDoc, turn: Turn, id: string): InboxDoc {
  const { state } = doc
  return {
    _id: id,
    party: turn.party,
    congress: doc.congress,
    open: true,
    sortKey: `${turn.due ?? '9999-12-31'}|${id}`,
    rev: doc.rev,
    caseId: doc._id,
    kind: 'motion',
    verb: turn.verb,
    label: turn.label,
    title: state.content.title,
    no: state.number?.no,
    from: [state.lead.name, state.lead.delegation].filter(Boolean).join(' · '),
    due: turn.due,
    dueName: turn.dueName,
    counts: turn.counts,
  }
}

export async function projectMotionInbox(ports: WritingPorts, doc: MotionDoc): Promise<void> {
  const sessions = await sessionsById(ports.store, doc.congress)
  await drawInbox(ports.store, doc, motionInbox(ports, doc, sessions))
}
