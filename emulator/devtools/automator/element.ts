import type { Element, GeneralComponent } from 'glass-easel'
import { slide, toggle } from '../components/choice'
import { type as typeInto } from '../components/entry'
import { put, type Host } from '../components/builtin'
import { scrollTo, swipeTo } from '../components/scrolling'
import { fireTouch, middleOf, tap, type Touch } from '../runtime/touch'
import type { Params, Requests, World } from './world'
import { isCustom, type Handles } from './handles'
import { at, list, word, words } from './params'
import { press } from './press'
import { select } from './selector'
import { attributeOf, camel, dashed, nameOf, rootOf } from './tree'
import { innerText, written } from './written'

/** Requests to one element. */
export function elementRequests({ edge }: World, handles: Handles): Requests {
  const found = (params: Params) => {
    const element = handles.element(params)
    // Inside a component of the program, its own parts are meant.
    return select(isCustom(element) ? rootOf(element as GeneralComponent) : element, word(params, 'selector'))
  }
  const touch = (type: string) => (params: Params) => {
    const element = handles.element(params)
    const given = (name: string) => list(params, name) as Touch[]
    const changed = given('changedTouches')
    const here = changed.length ? changed : [middleOf(element)]
    const touches = given('touches')
    fireTouch(element, type, touches.length || type === 'touchend' ? touches : here, here)
  }
  const own = (params: Params) => {
    const element = handles.element(params)
    if (!isCustom(element)) throw new Error(`${nameOf(element)} is not a custom component`)
    return (element as GeneralComponent).getMethodCaller() as unknown as Record<string, unknown> & {
      data: unknown
      setData(change: object): void
    }
  }
  return {
    'Element.getElement': (params) => {
      const [first] = found(params)
      if (!first) throw new Error(`no such element ${word(params, 'selector')}`)
      return handles.told(first)
    },
    'Element.getElements': (params) => ({ elements: found(params).map(handles.told) }),
    'Element.tap': (params) => {
      const element = handles.element(params)
      return edge.press ? press(element, edge.press) : tap(element)
    },
    'Element.touchstart': touch('touchstart'),
    'Element.touchmove': touch('touchmove'),
    'Element.touchend': touch('touchend'),
    'Element.triggerEvent': (params) => {
      const element = handles.element(params) as Host
      const type = word(params, 'type')
      const detail = (params.detail ?? {}) as { value?: unknown }
      // What the person does to a control changes the control too.
      if (/^(change|input)$/.test(type) && 'value' in detail && 'value' in element.data)
        put(element, 'value', detail.value)
      element.triggerEvent(type, detail, { bubbles: false, composed: false })
    },
    'Element.dispatchEvent': (params) => {
      const { eventName, detail = {}, bubbles = true, composed = true } = params
      handles
        .element(params)
        .triggerEvent(String(eventName), detail, { bubbles: bubbles === true, composed: composed === true })
    },
    'Element.getDOMProperties': (params) => {
      const dom = domOf(handles.element(params))
      return {
        properties: words(params, 'names').map((name) =>
          name === 'innerText' ? innerText(dom) : at(dom, name),
        ),
      }
    },
    'Element.getAttributes': (params) => {
      const element = handles.element(params)
      return { attributes: words(params, 'names').map((name) => attributeOf(element, name) ?? null) }
    },
    'Element.getProperties': (params) => {
      const element = handles.element(params)
      return { properties: words(params, 'names').map((name) => property(element, name)) }
    },
    'Element.getStyles': (params) => {
      const styles = window.getComputedStyle(domOf(handles.element(params)))
      return { styles: words(params, 'names').map((name) => styles.getPropertyValue(dashed(name))) }
    },
    'Element.getOffset': (params) => {
      const { left, top } = domOf(handles.element(params)).getBoundingClientRect()
      return { left: left + window.scrollX, top: top + window.scrollY }
    },
    'Element.getWXML': (params) => ({
      wxml: written(handles.element(params), params.type === 'outer' ? 'outer' : 'inner'),
    }),
    'Element.callFunction': (params) => {
      const act = FUNCTIONS[word(params, 'functionName')]
      if (!act) throw new Error(`unknown function ${String(params.functionName)}`)
      return { result: act(handles.element(params) as Host, list(params, 'args')) }
    },
    'Element.getData': (params) => ({ data: at(own(params).data, params.path) }),
    'Element.setData': (params) => {
      own(params).setData((params.data ?? {}) as object)
    },
    'Element.callMethod': async (params) => {
      const caller = own(params)
      const method = caller[word(params, 'method')]
      if (typeof method !== 'function') throw new Error(`component.${String(params.method)} not exists`)
      return {
        result: await (method as (...given: unknown[]) => unknown).apply(caller, list(params, 'args')),
      }
    },
    'Element.callContextMethod': (params) => {
      const element = handles.element(params)
      if (nameOf(element) !== 'video') throw new Error(`${nameOf(element)} has no context`)
      throw new Error(`video.${word(params, 'method')}: nothing plays in the stand-in`)
    },
  }
}

function domOf(element: Element): HTMLElement {
  if (!element.$$) throw new Error(`${nameOf(element)} is not drawn`)
  return element.$$ as unknown as HTMLElement
}

function property(element: Element, name: string): unknown {
  const { data } = element as unknown as { data?: Record<string, unknown> }
  if (name === '__propPublic')
    return Object.fromEntries(
      Object.keys(data ?? {}).flatMap((key) => [
        [key, true],
        [dashed(key), true],
      ]),
    )
  if (name === '_translateX') return data?.x ?? 0
  if (name === '_translateY') return data?.y ?? 0
  return data?.[camel(name)] ?? null
}

const FUNCTIONS: Record<string, (host: Host, given: unknown[]) => unknown> = {
  'input.input': (host, [text]) => typeInto(host, String(text)),
  'textarea.input': (host, [text]) => typeInto(host, String(text)),
  'switch.tap': (host) => toggle(host),
  'slider.slideTo': (host, [value]) => slide(host, Number(value)),
  'swiper.swipeTo': (host, [index]) => swipeTo(host, Number(index), ''),
  'scroll-view.scrollTo': (host, [left, top]) => scrollTo(host, Number(left), Number(top)),
  'scroll-view.scrollTop': (host) => domOf(host).scrollTop,
  'scroll-view.scrollLeft': (host) => domOf(host).scrollLeft,
  'scroll-view.scrollWidth': (host) => domOf(host).scrollWidth,
  'scroll-view.scrollHeight': (host) => domOf(host).scrollHeight,
  'movable-view.moveTo': (host, [x, y]) => {
    put(host, 'x', Number(x))
    put(host, 'y', Number(y))
  },
}
