import type { Element } from 'glass-easel'
import type { Requests, World } from './world'
import type { Handles } from './handles'
import { at, list, word, words } from './params'
import { select } from './selector'
import { rootOf } from './tree'
import { selectByPath } from './xpath'

/** Requests to one page of the stack. */
export function pageRequests({ reports }: World, handles: Handles): Requests {
  const one = (found: Element[], selector: string) => {
    if (!found[0]) throw new Error(`no such element ${selector}`)
    return handles.told(found[0])
  }
  const all = (found: Element[]) => ({ elements: found.map(handles.told) })
  return {
    'Page.getElement': (params) =>
      one(select(rootOf(handles.page(params).component), word(params, 'selector')), word(params, 'selector')),
    'Page.getElements': (params) =>
      all(select(rootOf(handles.page(params).component), word(params, 'selector'))),
    'Page.getElementByXpath': (params) =>
      one(
        selectByPath(rootOf(handles.page(params).component), word(params, 'selector')),
        word(params, 'selector'),
      ),
    'Page.getElementsByXpath': (params) =>
      all(selectByPath(rootOf(handles.page(params).component), word(params, 'selector'))),
    'Page.getData': (params) => ({ data: at(handles.page(params).caller.data, params.path) }),
    'Page.setData': (params) => {
      handles.page(params).caller.setData((params.data ?? {}) as object)
    },
    'Page.callMethod': async (params) => {
      const { caller } = handles.page(params)
      const name = word(params, 'method')
      const method = caller[name]
      if (typeof method !== 'function') throw new Error(`page.${name} not exists`)
      try {
        return {
          result: await (method as (...given: unknown[]) => unknown).apply(caller, list(params, 'args')),
        }
      } catch (error) {
        reports.thrown(error)
        throw error
      }
    },
    'Page.getWindowProperties': (params) => {
      handles.page(params)
      return { properties: words(params, 'names').map((name) => at(window, name)) }
    },
  }
}
