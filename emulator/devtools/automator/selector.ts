import type { Element } from 'glass-easel'
import { attributeOf, below, childrenOf, nameOf } from './tree'

type Compound = { test(element: Element): boolean }
type Step = Compound & { how: ' ' | '>' | '+' | '~' }

/** Elements a selector finds below a root, in document order. It does not look into components, as in WeChat. */
export function select(root: Element, selector: string): Element[] {
  const choices = splitTop(selector, ',').map((one) => steps(one.trim()))
  const parents = new Map<Element, Element>()
  const found: Element[] = []
  for (const element of below(root)) {
    for (const child of childrenOf(element)) parents.set(child, element)
    if (choices.some((path) => fits(element, path, path.length - 1, parents, root))) found.push(element)
  }
  return found
}

function fits(
  element: Element,
  path: Step[],
  index: number,
  parents: Map<Element, Element>,
  root: Element,
): boolean {
  const step = path[index]
  if (!step?.test(element)) return false
  if (index === 0) return true
  const parent = parents.get(element)
  const siblings = childrenOf(parent ?? root)
  const before = siblings.slice(0, siblings.indexOf(element)).reverse()
  const candidates =
    step.how === '>'
      ? [parent]
      : step.how === '+'
        ? before.slice(0, 1)
        : step.how === '~'
          ? before
          : ancestors(parent, parents)
  return candidates.some((one) => one !== undefined && fits(one, path, index - 1, parents, root))
}

function ancestors(from: Element | undefined, parents: Map<Element, Element>): Element[] {
  const found: Element[] = []
  for (let at = from; at; at = parents.get(at)) found.push(at)
  return found
}

function steps(selector: string): Step[] {
  const parts = selector
    .replace(/\s*([>+~])\s*(?![^[]*\])/g, ' $1')
    .split(/\s+(?![^[]*\])/)
    .filter(Boolean)
  if (parts.length === 0) throw new Error(`bad selector ${selector}`)
  return parts.map((part) => {
    const how = /^[>+~]/.test(part) ? (part[0] as '>' | '+' | '~') : ' '
    return { how, test: compound(how === ' ' ? part : part.slice(1)) }
  })
}

const PART = /([.#]?)((?:\\.|[\w-]|[^\x00-\x7f])+)|\[([\w-]+)(?:([~^$*|]?)=["']?([^\]"']*)["']?)?\]|\*/gy

function compound(text: string): (element: Element) => boolean {
  const tests: ((element: Element) => boolean)[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const from = PART.lastIndex
    const part = PART.exec(text)
    if (!part) throw new Error(`bad selector ${text.slice(from)}`)
    const [, kind, name, attribute, how, wanted] = part
    if (attribute !== undefined)
      tests.push((element) => compares(attributeOf(element, attribute), how ?? '', wanted))
    else if (kind === '.') tests.push((element) => element.class.split(/\s+/).includes(name ?? ''))
    else if (kind === '#') tests.push((element) => element.id === name)
    else if (name !== undefined) tests.push((element) => nameOf(element) === name)
  }
  return (element) => tests.every((test) => test(element))
}

function compares(value: unknown, how: string, wanted: string | undefined): boolean {
  if (value === undefined || value === null || value === false) return false
  if (wanted === undefined) return true
  const text = String(value)
  if (how === '^') return text.startsWith(wanted)
  if (how === '$') return text.endsWith(wanted)
  if (how === '*') return text.includes(wanted)
  if (how === '~') return text.split(/\s+/).includes(wanted)
  return text === wanted
}

function splitTop(text: string, by: string): string[] {
  return text.split(new RegExp(`${by}(?![^[]*\\])`))
}
