import { namedFields, namedTo } from '@/domain/similar/named'
import type { CaseView } from '@/domain/suggestion/view-schema'
import type { Signed } from '../ports'

const FIELDS = namedFields.map((path) => `state.${path}`)

type Open<T> = (ports: Signed, input: { id: string }) => Promise<T>

/** Opening a case also names the earlier cases it refers to, as far as this reader may know them. */
export function withEarlier<T extends { view: CaseView }>(open: Open<T>): Open<T> {
  return async (ports, input) => {
    const opened = await open(ports, input)
    const { content } = opened.view
    if (content.relatesTo.length === 0) return opened
    const docs = await ports.store.find('suggestions', {
      where: { _id: { in: content.relatesTo.map(({ id }) => id) } },
      limit: content.relatesTo.length,
      fields: FIELDS,
    })
    const relatesTo = content.relatesTo.map((one) => ({
      ...one,
      ...namedTo(docs.find(({ _id }) => _id === one.id)?.state, ports.actor),
    }))
    return { ...opened, view: { ...opened.view, content: { ...content, relatesTo } } }
  }
}
