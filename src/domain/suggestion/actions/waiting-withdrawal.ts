import type { Actor } from '../../people/people'
import { refuse, type Refusal } from '../../shared/refusal'
import type { Suggestion } from '../suggestion'

export function nothingToAgree(s: Suggestion, actor: Actor): Refusal | undefined {
  if (!s.withdrawal) return refuse('too-early', '领衔代表没有提出撤回')
  return s.withdrawal.agreed.includes(actor.person.id)
    ? refuse('already-done', '您已经同意撤回，请等待其他联名代表')
    : undefined
}
