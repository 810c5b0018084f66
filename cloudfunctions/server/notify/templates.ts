import * as z from 'zod/mini'
import {
  subscribeTemplates,
  TEMPLATE_IDS,
  type SubscribeTemplate,
  type SubscribeTemplates,
} from '../../../config/subscribe-templates'
import type { Topic } from '../message/message-doc'

export type Templates = Readonly<Record<Topic, SubscribeTemplate>>

export const TOPICS = ['due', 'progress', 'activity'] as const satisfies readonly Topic[]

const idsByTopic = z.partialRecord(z.enum(TOPICS), z.string().check(z.regex(/^[\w-]{1,64}$/)))

/** The templates of this deployment. What cannot be read switches the feature off; it must not stop a function. */
export function templatesHere(env: Readonly<Record<string, string | undefined>>): Templates {
  const text = env[TEMPLATE_IDS]
  return text ? withIds(subscribeTemplates, readIds(text)) : subscribeTemplates
}

function readIds(text: string): Partial<Record<Topic, string>> {
  try {
    return idsByTopic.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

function withIds(templates: SubscribeTemplates, ids: Partial<Record<Topic, string>>): Templates {
  const one = (topic: Topic): SubscribeTemplate => ({ ...templates[topic], id: ids[topic] ?? '' })
  return { due: one('due'), progress: one('progress'), activity: one('activity') }
}

/** Whether messages of this kind are also sent through WeChat. */
export function isSent(templates: Templates | undefined, topic: Topic): boolean {
  return (templates?.[topic].id ?? '') !== ''
}

export function anySent(templates: Templates | undefined): boolean {
  return TOPICS.some((topic) => isSent(templates, topic))
}
