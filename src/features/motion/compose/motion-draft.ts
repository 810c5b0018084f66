import type { MotionView } from '@/domain/motion/view-schema'
import { parse } from '@/domain/shared/parse'
import { form, id } from '@/domain/shared/fields'
import { isRefusal } from '@/domain/shared/refusal'
import { fullText, looseText } from '@/domain/motion/text'

/** What is being written: the text and the session it is for. */
export type MotionDraft = { session: string; title: string; cause: string; grounds: string; plan: string[] }

export const blankDraft: MotionDraft = { session: '', title: '', cause: '', grounds: '', plan: [''] }

export function draftOf({ session, title, content }: MotionView): MotionDraft {
  const { cause, grounds, plan } = content
  return { session: session?.id ?? '', title, cause, grounds, plan: plan.length > 0 ? plan : [''] }
}

export type DraftField = keyof MotionDraft
export type Gap = { where: DraftField; message: string }

const whole = form({ ...fullText, session: id('会次') })

/** What is still missing, by the rules of the action itself, in the order of the page. */
export function gapsOf(draft: MotionDraft): Gap[] {
  const parsed = whole.safeParse(draft)
  const gaps: Gap[] = []
  for (const { path, message } of parsed.success ? [] : parsed.error.issues) {
    const where = String(path[0]) as DraftField // a path of this very form
    if (!gaps.some((gap) => gap.where === where)) gaps.push({ where, message })
  }
  return gaps
}

const loose = form({ ...looseText, session: id('会次') })

/** A draft found on the phone, if it is one. */
export function readDraft(value: unknown): MotionDraft | undefined {
  const parsed = parse(loose, value)
  return isRefusal(parsed) ? undefined : parsed.value
}
