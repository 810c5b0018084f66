import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'

/** What is written on a page of its own: the text itself. */
const screens: Record<string, (motionId: string) => string> = {
  saveDraft: paths.composeMotion,
  reviseText: paths.composeMotion,
}

export function hasOwnPage(verb: string): boolean {
  return Object.prototype.hasOwnProperty.call(screens, verb)
}

export function openMotionAction(verb: string, motionId: string): void {
  const page = hasOwnPage(verb) ? screens[verb] : undefined
  go(page ? page(motionId) : paths.motionAct(motionId, verb))
}
