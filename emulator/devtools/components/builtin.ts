import type { ComponentSpace, GeneralComponent } from 'glass-easel'

/** One element of a built-in component; `$$` is what stands for it in the document. */
export type Host = GeneralComponent

/** A built-in component: its properties with their defaults, and what it does. */
export type Builtin = {
  tag: string
  /** Property → default; the type follows from the default, `null` takes anything. */
  props?: Record<string, unknown>
  /** Once, when the element exists. */
  made?: (host: Host) => void
  /** When it has come into the page. */
  placed?: (host: Host) => void
  gone?: (host: Host) => void
  /** When a property has changed, and once in the beginning if the template sets it. */
  changed?: Record<string, (host: Host, value: unknown) => void>
  /** What a tap on it does of itself, before the program hears of it. */
  tapped?: (host: Host) => void
}

// What every built-in component has.
const COMMON: Record<string, unknown> = {
  hidden: false,
  animation: null,
  hoverClass: 'none',
  hoverStopPropagation: false,
  hoverStartTime: 50,
  hoverStayTime: 400,
  ariaRole: null,
  ariaLabel: null,
  ariaHidden: null,
  ariaSelected: null,
  ariaChecked: null,
  ariaDisabled: null,
  ariaExpanded: null,
  ariaLive: null,
}

export function dom(host: Host): HTMLElement {
  return host.$$ as unknown as HTMLElement // every host of ours is an element of the current document
}

export function register(space: ComponentSpace, builtin: Builtin): void {
  const { tag, made, placed, gone, changed = {}, tapped } = builtin
  const props = { ...COMMON, ...builtin.props }
  const watch = { ...aria, ...changed }
  const definition = space.defineComponent({
    is: `built-in:${tag}`,
    properties: Object.fromEntries(
      Object.entries(props).map(([name, value]) => [name, { type: typeOf(value), value }]),
    ) as never, // the framework infers types from literals; ours are a table
    options: { idPrefixGenerator: null, virtualHost: false, multipleSlots: false },
    observers: Object.entries(watch).map(([name, act]) => ({
      fields: name,
      observer(this: Host, value: unknown) {
        // The last update of a list may still reach an element that has just been taken away.
        if (this.$$) act(this, value)
      },
    })) as never,
    lifetimes: {
      created(this: Host) {
        made?.(this)
        if (tapped) this.addListener('tap', () => void tapped(this))
      },
      attached(this: Host) {
        placed?.(this)
      },
      detached(this: Host) {
        gone?.(this)
      },
    } as never,
  })
  space.setGlobalUsingComponent(tag, definition as never)
}

function typeOf(value: unknown): unknown {
  if (typeof value === 'string') return String
  if (typeof value === 'number') return Number
  if (typeof value === 'boolean') return Boolean
  return null
}

const reflect = (attribute: string) => (host: Host, value: unknown) => {
  if (value === null || value === undefined || value === '') dom(host).removeAttribute(attribute)
  else dom(host).setAttribute(attribute, String(value))
}

const aria: NonNullable<Builtin['changed']> = {
  hidden: (host, value) => {
    dom(host).style.display = value ? 'none' : ''
  },
  ariaRole: reflect('role'),
  ariaLabel: reflect('aria-label'),
  ariaHidden: reflect('aria-hidden'),
  ariaSelected: reflect('aria-selected'),
  ariaChecked: reflect('aria-checked'),
  ariaDisabled: reflect('aria-disabled'),
  ariaExpanded: reflect('aria-expanded'),
  ariaLive: reflect('aria-live'),
}

/** A boolean property as an attribute the base style sheet can see. */
export const flag = (attribute: string) => (host: Host, value: unknown) => {
  dom(host).toggleAttribute(attribute, value === true)
}

/** Tells the program of something that concerns this element alone; such events do not bubble in WeChat. */
export function tell(host: Host, type: string, detail: object = {}): void {
  host.triggerEvent(type, detail, { bubbles: false, composed: false })
}

/** Changes a property from inside, as the person's hand does. */
export function put(host: Host, name: string, value: unknown): void {
  host.setData({ [name]: value } as never) // properties are data of the component
}

export function read<T>(host: Host, name: string): T {
  return (host.data as Record<string, unknown>)[name] as T // the property table above fixes the type
}

/** The nearest element of a tag that contains this one. */
export function within(host: Host, tag: string): Host | undefined {
  for (let at = host.getComposedParent(); at; at = at.getComposedParent())
    if ((at as Host).tagName === tag) return at as Host
  return undefined
}

/** Built-in elements of some tags inside this one, in order. */
export function inside(host: Host, tags: readonly string[]): Host[] {
  const found: Host[] = []
  const walk = (node: Element & { __wxElement?: Host }) => {
    for (const child of Array.from(node.children) as (Element & { __wxElement?: Host })[]) {
      const element = child.__wxElement
      if (element && tags.includes(element.tagName)) found.push(element)
      walk(child)
    }
  }
  walk(dom(host))
  return found
}
