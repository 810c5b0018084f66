import type { Element } from 'glass-easel'
import { attributeOf, nameOf, pieces } from './tree'

/** Elements an XPath finds below a root. The tree is written out as a document of its own, and asked. */
export function selectByPath(root: Element, path: string): Element[] {
  const elements: Element[] = []
  const page = document.implementation.createDocument(null, 'page', null)
  const write = (from: Element, into: globalThis.Element) => {
    for (const piece of pieces(from)) {
      if (typeof piece === 'string') {
        into.append(page.createTextNode(piece))
        continue
      }
      const made = page.createElementNS(null, nameOf(piece))
      for (const name of ['class', 'id']) {
        const value = attributeOf(piece, name)
        if (value) made.setAttribute(name, String(value))
      }
      made.setAttribute('__at', String(elements.push(piece) - 1))
      into.append(made)
      write(piece, made)
    }
  }
  write(root, page.documentElement)
  const found = page.evaluate(path, page, null, 7, null) // 7: an ordered snapshot
  return Array.from({ length: found.snapshotLength }, (_one, index) => found.snapshotItem(index))
    .map((node) => elements[Number((node as globalThis.Element | null)?.getAttribute('__at'))])
    .filter((element) => element !== undefined)
}
