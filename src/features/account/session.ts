import { create } from 'zustand'
import type { Output } from '@/contract/endpoint'
import type { Api } from '@/contract/api'
import { ask } from '@/features/ask/ask'
import { choosePost } from '@/features/ask/current-post'
import { faceOf } from '@/features/ask/use-answer'

export type Me = Output<Api['account.me']>

/** Who uses this phone: asked once when the app opens, and again after a change of post or identity. */
export type Session =
  | { face: 'loading' }
  | { face: 'signed-in'; me: Me }
  | { face: 'citizen' }
  | { face: 'offline' }
  | { face: 'failed'; message: string }

export const useSession = create<Session>(() => ({ face: 'loading' }))

export async function loadSession(): Promise<void> {
  try {
    useSession.setState({ face: 'signed-in', me: await ask('account.me', {}) }, true)
  } catch (error) {
    const face = faceOf(error)
    if (face.face === 'offline') useSession.setState({ face: 'offline' }, true)
    else if (face.code === 'unauthenticated') useSession.setState({ face: 'citizen' }, true)
    else useSession.setState({ face: 'failed', message: face.message }, true)
  }
}

export async function switchPost(postId: string | undefined): Promise<void> {
  choosePost(postId)
  await loadSession()
}
