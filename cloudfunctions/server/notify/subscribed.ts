import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { Failure, failAt } from '../failure'
import { mayTry } from '../limit'
import type { Present, WritingPorts } from '../ports'
import { balances, grant, type Holder } from './quota'
import { isSent, type Templates } from './templates'

const PER_HOUR = { most: 60, withinMs: 60 * 60_000 }

type Reminders = Output<Api['message.subscribed']>['reminders']

/** Agreements that WeChat has just collected from this very person, on their phone. */
export async function subscribed(
  ports: Present<WritingPorts>,
  { accepted, requestId }: Input<Api['message.subscribed']>,
): Promise<Output<Api['message.subscribed']>> {
  const { actor, templates } = ports
  const holder = holderOf(ports)
  if (!holder) throw new Failure('not-allowed', '请在手机上的小程序里同意接收提醒')
  const topics = [...new Set(accepted)]
  if (!templates || topics.some((topic) => !isSent(templates, topic)))
    throw new Failure('not-allowed', '这里还没有开通微信提醒，消息请在“消息”里查看')
  if (!(await mayTry(ports, 'subscribed', actor.person.id, PER_HOUR)))
    throw new Failure('too-early', '同意得太频繁，请一小时后再试')
  for (const topic of topics)
    await grant(ports, holder, { topic, template: templates[topic].id, report: requestId })
  return { reminders: await remindersOf(ports, templates, holder) }
}

/** What the app may ask for, and what is left of it; nothing at a desk and nothing where it is switched off. */
export async function remindersFor(ports: Present<WritingPorts>): Promise<Reminders> {
  const holder = holderOf(ports)
  return holder && ports.templates ? remindersOf(ports, ports.templates, holder) : []
}

/** Agreements belong to the WeChat that calls; a browser has none. */
function holderOf({ actor, caller }: Present<WritingPorts>): Holder | undefined {
  if (caller.desk !== undefined) return undefined
  if (!caller.openid) throw failAt('unauthenticated')
  return { person: actor.person.id, openid: caller.openid }
}

async function remindersOf(
  { store }: Present<WritingPorts>,
  templates: Templates,
  holder: Holder,
): Promise<Reminders> {
  const known = await balances(store, holder, templates)
  return known.map(({ topic, left }) => {
    const { id, label } = templates[topic]
    return { topic, template: id, label, left }
  })
}
