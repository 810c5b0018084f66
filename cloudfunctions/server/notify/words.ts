import { spelledDay } from '@/domain/shared/plain-date'
import type { MessageDoc } from '../message/message-doc'
import type { SubscribeTemplate } from '../../../config/subscribe-templates'

/** One message as WeChat is asked to send it. */
export type Parcel = {
  touser: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}

/** thing.DATA: 20 个以内字符. */
const MOST_CHARACTERS = 20

/** Where a message leads. A test opens each of them. */
export const pages: Readonly<Record<MessageDoc['kind'], string>> = {
  suggestion: 'packages/case/detail/index',
  motion: 'packages/motion/detail/index',
  activity: 'packages/duty/activity/index',
}

export function parcelOf(
  { kind, caseId, title, text, on }: MessageDoc,
  { id, fields }: SubscribeTemplate,
  touser: string,
): Parcel {
  return {
    touser,
    templateId: id,
    page: `${pages[kind]}?id=${encodeURIComponent(caseId)}`,
    data: {
      [fields.title]: { value: clipped(title) },
      [fields.text]: { value: clipped(text) },
      [fields.day]: { value: spelledDay(on) },
    },
  }
}

function clipped(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  if (characters.length === 0) return '请查看'
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
    : characters.join('')
}
