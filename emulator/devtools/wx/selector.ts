import type { GeneralComponent } from 'glass-easel'
import { canvasOf } from '../components/canvas'
import type { OpenPage } from '../runtime/page'
import type { Stack } from '../runtime/stack'

type Query = { in(component: unknown): Query } & Record<string, unknown>
type Caller = { createSelectorQuery(): Query; createIntersectionObserver(options?: object): object }

/** Queries of the page in front, with the framework's own implementation; canvas nodes are added. */
export function selectorApis(stack: Stack) {
  const top = (): Caller => (stack.top() as OpenPage).caller as unknown as Caller // a page is always open once the app runs
  return {
    createSelectorQuery: () => withNodes(top()),
    createIntersectionObserver: (component: Caller | undefined, options?: object) =>
      (component?.createIntersectionObserver ? component : top()).createIntersectionObserver(options),
  }
}

type Fields = { node?: boolean; size?: boolean; rect?: boolean }
type Asked = {
  selector: string
  all: boolean
  fields: Fields & Record<string, unknown>
  then?: (found: unknown) => void
}

// The framework's query knows boxes and scrolling but neither `node` nor `computedStyle`.
function withNodes(page: Caller) {
  let owner = page
  const asks: Asked[] = []
  const ref = (selector: string, all: boolean) => {
    const fields = (wanted: Asked['fields'], then?: Asked['then']) => {
      asks.push({ selector, all, fields: wanted, ...(then ? { then } : {}) })
      return query
    }
    return {
      fields,
      boundingClientRect: (then?: Asked['then']) =>
        fields({ id: true, dataset: true, rect: true, size: true }, then),
      scrollOffset: (then?: Asked['then']) => fields({ id: true, dataset: true, scrollOffset: true }, then),
      node: (then?: Asked['then']) => fields({ node: true }, then),
      context: (then?: Asked['then']) => fields({ node: true }, then),
    }
  }
  const query = {
    in(component: Caller | undefined) {
      if (component) owner = component
      return query
    },
    select: (selector: string) => ref(selector, false),
    selectAll: (selector: string) => ref(selector, true),
    selectViewport: () => ref('', false),
    exec(done?: (found: unknown[]) => void) {
      const found = asks.map(({ selector, all, fields }) => answer(owner, selector, all, fields))
      setTimeout(() => {
        asks.forEach(({ then }, index) => then?.(found[index]))
        done?.(found)
      }, 0)
      return query
    },
  }
  return query
}

function answer(owner: Caller, selector: string, all: boolean, fields: Asked['fields']): unknown {
  if (!selector) return viewport()
  const root = (owner as unknown as { _$: GeneralComponent })._$.getShadowRoot()
  const elements = root?.querySelectorAll(selector) ?? []
  const told = elements.map((element) => {
    const dom = element.$$ as unknown as HTMLElement
    const { left, top, right, bottom, width, height } = dom.getBoundingClientRect()
    return {
      ...(fields.id ? { id: element.id } : {}),
      ...(fields.dataset ? { dataset: element.dataset } : {}),
      ...(fields.rect ? { left, top, right, bottom } : {}),
      ...(fields.size ? { width, height } : {}),
      ...(fields.scrollOffset
        ? {
            scrollLeft: dom.scrollLeft,
            scrollTop: dom.scrollTop,
            scrollWidth: dom.scrollWidth,
            scrollHeight: dom.scrollHeight,
          }
        : {}),
      ...(fields.node ? { node: canvasOf(dom) } : {}),
    }
  })
  return all ? told : (told[0] ?? null)
}

function viewport(): object {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = document.documentElement
  const { innerWidth: width, innerHeight: height } = window
  return {
    id: '',
    dataset: {},
    left: 0,
    top: 0,
    right: width,
    bottom: height,
    width,
    height,
    scrollLeft,
    scrollTop,
    scrollWidth,
    scrollHeight,
  }
}
