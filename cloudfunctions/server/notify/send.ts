import { addDays } from '@/domain/shared/plain-date'
import type { Chore, ClockPorts } from '../clock/chore'
import type { MessageDoc } from '../message/message-doc'
import { todayOf } from '../ports'
import type { Updated } from '../store/port'
import { fanOut } from './fan-out'
import type { SendingDoc, SendingState } from './notify-doc'
import { outcomeOf, sent, type Outcome } from './outcome'
import { empty, giveBack, take, type Holder } from './quota'
import { recipientsOf } from './recipients'
import { anySent, isSent, type Templates } from './templates'
import { parcelOf } from './words'

/** How many one run sends; the rest wait for the next. */
const MOST = 50
/** A run that has not said how it ended after this long never will. */
const GIVEN_UP_MS = 5 * 60_000
/** Older news than this, in days, is in the inbox and no longer sent. */
const FRESH_DAYS = 2

const TOLD: Partial<Record<SendingState, string>> = {
  sent: 'pushed',
  refused: 'pushRefused',
  unknown: 'pushUnknown',
  failed: 'pushFailed',
  late: 'pushLate',
}

/** Messages through WeChat, best effort, after everything else: what goes wrong here changes nothing but this record. */
export const sendMessages: Chore = {
  what: 'pushed',
  ids: ({ templates, send }) => Promise.resolve(send && anySent(templates) ? ['messages'] : []),
  carry: async (ports) => {
    const { templates, send } = ports
    if (!templates || !send) return []
    await fanOut(ports, templates)
    const told = await giveUp(ports)
    for (const sending of await waiting(ports)) {
      const outcome = await attend(ports, templates, send, sending)
      if (outcome && TOLD[outcome.state]) told.push(TOLD[outcome.state] ?? '')
      if (outcome?.stop) break
    }
    return told
  },
}

function waiting({ store }: ClockPorts): Promise<SendingDoc[]> {
  return store.find('sendings', { where: { state: 'waiting' }, order: [['at', 'asc']], limit: MOST })
}

/** What a run that died had claimed: it may have been sent, so it never is again. */
async function giveUp(ports: ClockPorts): Promise<string[]> {
  const { store, now } = ports
  const stuck = await store.find('sendings', {
    where: { state: 'sending', at: { lt: now() - GIVEN_UP_MS } },
    order: [['at', 'asc']],
    limit: MOST,
  })
  const given = await Promise.all(stuck.map((one) => move(ports, one, 'sending', { state: 'unknown' })))
  return given.flatMap((moved) => (moved === 'done' ? ['pushUnknown'] : []))
}

/** One message to one person. Undefined when another run has it. */
async function attend(
  ports: ClockPorts,
  templates: Templates,
  send: NonNullable<ClockPorts['send']>,
  sending: SendingDoc,
): Promise<Pick<Outcome, 'state' | 'stop'> | undefined> {
  const { store } = ports
  const { topic } = sending
  const [message] = await store.find('messages', { where: { _id: sending.message }, limit: 1 })
  const old = addDays(todayOf(ports), -FRESH_DAYS)
  if (!message || message.on < old || !isSent(templates, topic))
    return over(ports, sending, 'waiting', 'late')
  if ((await move(ports, sending, 'waiting', { state: 'sending' })) !== 'done') return undefined
  const template = templates[topic]
  const holder = await stillFor(ports, message, sending.person)
  if (!holder || !(await take(store, holder, topic, template.id)))
    return over(ports, sending, 'sending', 'none')
  const outcome = await send(parcelOf(message, template, holder.openid)).then(() => sent, outcomeOf)
  await move(ports, sending, 'sending', { state: outcome.state, code: outcome.code })
  if (outcome.balance === 'empty') await empty(store, holder, topic, template.id)
  if (outcome.balance === 'given-back') await giveBack(store, holder, topic, template.id)
  if (outcome.code !== undefined)
    ports.log({ outcome: 'push', state: outcome.state, code: outcome.code, topic, person: sending.person })
  return outcome
}

/** Whoever left office or changed WeChat since is not sent what was meant for the desk. */
async function stillFor(ports: ClockPorts, message: MessageDoc, person: string): Promise<Holder | undefined> {
  return (await recipientsOf(ports, message)).find((one) => one.person === person)
}

async function over(
  ports: ClockPorts,
  sending: SendingDoc,
  from: SendingState,
  state: 'late' | 'none',
): Promise<Pick<Outcome, 'state' | 'stop'> | undefined> {
  return (await move(ports, sending, from, { state })) === 'done' ? { state, stop: false } : undefined
}

/** Only from the state it is thought to be in: of two runs one gets it. */
function move(
  { store, now }: ClockPorts,
  { _id }: SendingDoc,
  from: SendingState,
  to: Pick<SendingDoc, 'state'> & { code?: number | undefined },
): Promise<Updated> {
  return store.updateIf('sendings', { _id, state: from }, { ...to, at: now() })
}
