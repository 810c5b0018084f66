import { Component, template, type Element, type templateEngine as engines } from 'glass-easel'

type TemplateEngine = engines.TemplateEngine

type Shadowed = {
  type: string
  timeStamp: number
  detail: unknown
  mark: object | null
  target: unknown
  currentTarget: unknown
  extraFields?: object
}

type Wrapper = (caller: unknown, event: Shadowed, listener: (event: object) => unknown) => unknown
type Instance = { procGenWrapper: { setEventListenerWrapper(wrapper: Wrapper): void } }

/** The framework's own engine; handlers get plain event objects, as they do across WeChat's two threads. */
export function templateEngine(report: (error: unknown) => void): TemplateEngine {
  const engine = new template.GlassEaselTemplateEngine()
  const wrapper: Wrapper = (caller, event, listener) => {
    try {
      return listener.call(caller, plainEvent(event))
    } catch (error) {
      report(error)
      return undefined
    }
  }
  return {
    create: (behavior, options) => {
      const made = engine.create(behavior, options)
      const { createInstance } = made
      made.createInstance = (...given) => {
        const instance = createInstance.apply(made, given)
        ;(instance as unknown as Instance).procGenWrapper.setEventListenerWrapper(wrapper) // its public field
        return instance
      }
      return made
    },
  }
}

// WeChat's events have no methods; frameworks bring their own, and one of ours would take their place.
function plainEvent(event: Shadowed): object {
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: { ...event.mark },
    detail: event.detail,
    ...event.extraFields,
  }
}

type Placed = { offsetLeft?: number; offsetTop?: number }

function plainTarget(value: unknown): object {
  const element = elementOf(value)
  const placed = (element.$$ ?? {}) as Placed
  return {
    id: element.id,
    dataset: { ...element.dataset },
    offsetLeft: placed.offsetLeft ?? 0,
    offsetTop: placed.offsetTop ?? 0,
  }
}

// A component hands out its method caller, which knows the component under `_$`.
function elementOf(value: unknown): Element {
  const inner = (value as { _$?: unknown })._$
  return (inner instanceof Component ? inner : value) as Element
}
