import type { Element } from 'glass-easel'
import type { OpenPage } from '../runtime/page'
import type { Stack } from '../runtime/stack'
import type { Params } from './world'

export type Handles = {
  page(params: Params): OpenPage
  element(params: Params): Element
  /** What a request for an element answers with. */
  told(element: Element): { elementId: string; tagName: string; nodeId?: string; videoId?: string }
}

/** Pages and elements by the names the automator knows them by. */
export function createHandles(stack: Stack): Handles {
  const ids = new WeakMap<Element, string>()
  const elements = new Map<string, Element>()
  let last = 0
  return {
    page({ pageId }) {
      const page = stack.pages.find(({ id }) => id === Number(pageId))
      if (!page) throw new Error('page not found')
      return page
    },
    element({ elementId }) {
      const element = elements.get(String(elementId))
      if (!element) throw new Error('element not found')
      return element
    },
    told(element) {
      let elementId = ids.get(element)
      if (elementId === undefined) {
        elementId = `e${(last += 1)}`
        ids.set(element, elementId)
        elements.set(elementId, element)
      }
      const { tagName, is } = element as unknown as { tagName?: string; is?: string }
      const name = tagName ?? is ?? ''
      return {
        elementId,
        tagName: name,
        ...(isCustom(element) ? { nodeId: elementId } : {}),
        ...(name === 'video' ? { videoId: elementId } : {}),
      }
    },
  }
}

/** A component of the program itself, as opposed to a built-in one. */
export function isCustom(element: Element): boolean {
  const { is, getMethodCaller } = element as unknown as { is?: string; getMethodCaller?: unknown }
  return typeof getMethodCaller === 'function' && typeof is === 'string' && !is.startsWith('built-in:')
}
