import type { Actor } from '../../people/people'
import { refuse, type Refusal } from '../../shared/refusal'
import type { Suggestion } from '../suggestion'

/** Whoever has answered has nothing left to answer; nobody signs what is already numbered. */
export function noInvitation(s: Suggestion, actor: Actor): Refusal | undefined {
  const mine = s.cosigners.find(({ person }) => person.id === actor.person.id)
  if (mine?.state === 'signed') return refuse('already-done', '您已经联名')
  if (mine?.state === 'declined') return refuse('already-done', '您已经谢绝联名，可请领衔代表再次邀请')
  return s.number ? refuse('too-late', '这件建议已经立案，不能再联名') : undefined
}
