import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { isRefusal, type Refusal } from '@/domain/shared/refusal'
import { whyNotKeep, withoutTemplate, withTemplate, type ReplyTemplate } from '@/domain/unit/reply-templates'
import { failAt, failWith } from '../failure'
import { todayOf, type Signed, type WritingPorts } from '../ports'
import { get } from '../store/port'
import type { TemplateDoc } from './template-doc'

type View = Output<Api['template.list']>

/** Colleagues who write at the same moment wait for each other; more often than this is trouble. */
const TRIES = 5

export async function listTemplates(ports: Signed): Promise<View> {
  const { templates } = await docOf(ports)
  return { templates: [...templates] }
}

export function saveTemplate(ports: Signed<WritingPorts>, input: Input<Api['template.save']>): Promise<View> {
  const template = { ...input, by: ports.actor.person.name, on: todayOf(ports) }
  return change(ports, (before) => withTemplate(before, template))
}

export function removeTemplate(
  ports: Signed<WritingPorts>,
  { id }: Input<Api['template.remove']>,
): Promise<View> {
  return change(ports, (before) => withoutTemplate(before, id))
}

/** Each change touches its own template, so that one made meanwhile by a colleague stays. */
async function change(
  ports: Signed<WritingPorts>,
  to: (before: readonly ReplyTemplate[]) => readonly ReplyTemplate[] | Refusal,
): Promise<View> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const doc = await docOf(ports)
    const templates = to(doc.templates)
    if (isRefusal(templates)) throw failWith(templates)
    if (templates === doc.templates || (await write(ports, doc, templates)))
      return { templates: [...templates] }
  }
  throw failAt('stale')
}

async function write(
  { store }: WritingPorts,
  { _id, rev }: TemplateDoc,
  templates: readonly ReplyTemplate[],
): Promise<boolean> {
  const next = { rev: rev + 1, templates }
  const written =
    rev === 0
      ? await store.insert('replyTemplates', { _id, ...next })
      : await store.updateIf('replyTemplates', { _id, rev }, next)
  return written === 'done'
}

async function docOf({ store, actor }: Signed): Promise<TemplateDoc> {
  const refusal = whyNotKeep(actor)
  if (refusal) throw failWith(refusal)
  const { congress, unit } = actor.post
  const _id = `${congress}:${unit?.id ?? ''}`
  return (await get(store, 'replyTemplates', _id)) ?? { _id, rev: 0, templates: [] }
}
