import type { Element, GeneralComponent, Node } from 'glass-easel'

/** Children as the template wrote them: virtual nodes are looked through, inner parts of components are not seen. */
export function childrenOf(element: Element): Element[] {
  return element.childNodes.flatMap((node) => through(node))
}

function through(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.isVirtual() ? childrenOf(node) : [node]
}

/** The text directly in an element, where the template wrote it. */
export function pieces(element: Element): (Element | string)[] {
  return element.childNodes.flatMap((node): (Element | string)[] => {
    if (!('childNodes' in node)) return [(node as { textContent: string }).textContent]
    return node.isVirtual() ? pieces(node) : [node]
  })
}

/** What a page or component is made of. */
export function rootOf(component: GeneralComponent): Element {
  const root = component.getShadowRoot()
  if (!root) throw new Error(`${component.is} has no template`)
  return root
}

export function nameOf(element: Element): string {
  const { tagName, is } = element as unknown as { tagName?: string; is?: string }
  return tagName ?? is ?? ''
}

/** Every element below this one, in document order. */
export function* below(element: Element): Generator<Element> {
  for (const child of childrenOf(element)) {
    yield child
    yield* below(child)
  }
}

/** An attribute as the template set it: class, id, data-*, a property of a component, or anything else. */
export function attributeOf(element: Element, name: string): unknown {
  if (name === 'class') return element.class
  if (name === 'id') return element.id
  if (name === 'style') return element.style
  if (name.startsWith('data-')) return element.dataset[camel(name.slice(5))]
  const { data } = element as unknown as { data?: Record<string, unknown> }
  const value = data?.[camel(name)]
  return value ?? element.getAttribute(name)
}

export function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
}

export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
