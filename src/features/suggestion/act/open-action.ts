import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'

const screens: Record<string, (caseId: string) => string> = {
  saveDraft: paths.compose,
  submit: paths.compose,
  rate: paths.reply,
  draftReply: paths.composeReply,
  issueReply: paths.signReply,
}

/** The page on which this verb of a case is done. */
export function actionPath(verb: string, caseId: string): string {
  return screens[verb]?.(caseId) ?? paths.act(caseId, verb)
}

export function openAction(verb: string, caseId: string): void {
  go(actionPath(verb, caseId))
}

/** Has a screen of its own, where the source is read while it is written: not a form of the action pane. */
export function hasOwnScreen(verb: string): boolean {
  return verb in screens
}
