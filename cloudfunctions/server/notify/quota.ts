import type { Topic } from '../message/message-doc'
import type { WritingPorts } from '../ports'
import { get, type Reader, type Store } from '../store/port'
import type { QuotaDoc } from './notify-doc'
import { isSent, TOPICS, type Templates } from './templates'

/** As many as anybody can use; a report beyond changes nothing. */
export const MOST_LEFT = 30
const MOST_RACES = 8
const REMEMBERED = 20

/** Whose agreements they are: a person under the WeChat they are bound to. */
export type Holder = { person: string; openid: string }

const quotaId = (person: string, topic: Topic): string => `${person}|${topic}`

/** What is left; a balance of another WeChat or another template is none. */
function leftIn(doc: QuotaDoc | undefined, { openid }: Holder, template: string): number {
  return doc?.openid === openid && doc.template === template ? doc.left : 0
}

/** What is left of each template that is in use. */
export async function balances(
  store: Reader,
  holder: Holder,
  templates: Templates,
): Promise<{ topic: Topic; left: number }[]> {
  const topics = TOPICS.filter((topic) => isSent(templates, topic))
  if (topics.length === 0) return []
  const where = { _id: { in: topics.map((topic) => quotaId(holder.person, topic)) } }
  const docs = await store.find('quotas', { where, limit: topics.length })
  return topics.map((topic) => {
    const doc = docs.find(({ _id }) => _id === quotaId(holder.person, topic))
    return { topic, left: leftIn(doc, holder, templates[topic].id) }
  })
}

/** One more agreement, reported by the person's own phone; the same report again counts once. */
export function grant(
  ports: Pick<WritingPorts, 'store'>,
  holder: Holder,
  { topic, template, report }: { topic: Topic; template: string; report: string },
): Promise<number> {
  return change(ports.store, holder, topic, template, (left, reports) =>
    reports.includes(report)
      ? undefined
      : { left: Math.min(left + 1, MOST_LEFT), reports: [...reports, report].slice(-REMEMBERED) },
  )
}

/** Uses one up before anything is sent. False when there is none: so it is never negative, however many runs. */
export async function take(store: Store, holder: Holder, topic: Topic, template: string): Promise<boolean> {
  for (let race = 0; race < MOST_RACES; race += 1) {
    const doc = await get(store, 'quotas', quotaId(holder.person, topic))
    if (!doc || leftIn(doc, holder, template) < 1) return false
    const { _id, rev, left } = doc
    const taken = { left: left - 1, rev: rev + 1 }
    if ((await store.updateIf('quotas', { _id, rev, left: { gt: 0 } }, taken)) === 'done') return true
  }
  return false // so many at once: this one stays in the inbox alone
}

/** WeChat did not send it and did not use up the agreement. */
export function giveBack(store: Store, holder: Holder, topic: Topic, template: string): Promise<number> {
  return change(store, holder, topic, template, (left) => ({ left: Math.min(left + 1, MOST_LEFT) }))
}

/** WeChat says there is no agreement: then there is none, whatever was counted here. */
export function empty(store: Store, holder: Holder, topic: Topic, template: string): Promise<number> {
  return change(store, holder, topic, template, () => ({ left: 0 }))
}

async function change(
  store: Store,
  holder: Holder,
  topic: Topic,
  template: string,
  to: (left: number, reports: readonly string[]) => Partial<Pick<QuotaDoc, 'left' | 'reports'>> | undefined,
): Promise<number> {
  const _id = quotaId(holder.person, topic)
  for (let race = 0; race < MOST_RACES; race += 1) {
    const doc = await get(store, 'quotas', _id)
    const left = leftIn(doc, holder, template)
    const changed = to(left, doc?.reports ?? [])
    if (!changed) return left
    const next = { ...holder, template, left, reports: doc?.reports ?? [], ...changed }
    const written = doc
      ? await store.updateIf('quotas', { _id, rev: doc.rev }, { ...next, rev: doc.rev + 1 })
      : await store.insert('quotas', { _id, ...next, rev: 1 })
    if (written === 'done') return next.left
  }
  throw new Error(`the balance ${_id} is contended`)
}
