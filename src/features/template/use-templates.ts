import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { useSend } from '@/features/ask/use-send'

export type Template = Output<Api['template.list']>['templates'][number]

/** The unit's reply templates, and how they are kept. */
export function useTemplates() {
  const { answer, reload } = useAnswer('templates', () => ask('template.list', {}))
  const { send, busy, refusal, clear } = useSend()

  async function save(name: string, text: string, id?: string): Promise<boolean> {
    const done = await send(['save', id, name, text], (requestId) =>
      ask('template.save', { id: id ?? requestId, name, text }),
    )
    if (done) reload()
    return done
  }

  async function remove(id: string): Promise<boolean> {
    const done = await send(['remove', id], () => ask('template.remove', { id }))
    if (done) reload()
    return done
  }

  return { answer, reload, save, remove, busy, refusal, clear }
}
