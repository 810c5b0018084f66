import { ask } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'
import type { Attempt, Target } from './draft-queue'

/** Starts the case, or acts on it; the answer is where it now stands. */
export async function sendDraft({ verb, target, draft, requestId }: Attempt): Promise<Target> {
  const { id, rev } = target
    ? await ask('suggestion.act', { ...target, verb, input: draft, requestId })
    : await ask('suggestion.start', { verb, input: draft, requestId })
  return { id, rev }
}

export function tellFailure(error: unknown): { code: string; message: string } {
  const face = faceOf(error)
  return face.face === 'offline' ? { code: 'offline', message: '没有连上网络' } : face
}
