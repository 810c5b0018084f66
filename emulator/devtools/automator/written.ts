import type { Element, GeneralComponent } from 'glass-easel'
import { isCustom } from './handles'
import { attributeOf, dashed, nameOf, pieces, rootOf } from './tree'

/** An element as WXML. A component of the program shows what it is made of. */
export function written(element: Element, type: 'inner' | 'outer'): string {
  const from = isCustom(element) ? rootOf(element as GeneralComponent) : element
  const inner = pieces(from)
    .map((piece) => (typeof piece === 'string' ? escaped(piece) : written(piece, 'outer')))
    .join('')
  if (type === 'inner') return inner
  const tag = nameOf(element)
  return `<${tag}${attributes(element)}>${inner}</${tag}>`
}

// What a reader of the page could recognise; the two dozen defaults of each component are left out.
const SHOWN = ['id', 'class', 'style', 'value', 'placeholder', 'src', 'checked', 'disabled', 'name', 'url']

function attributes(element: Element): string {
  return [...SHOWN, 'ariaRole', 'ariaLabel']
    .map((name) => [dashed(name), attributeOf(element, name)] as const)
    .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

const BLOCK = /^WX-(?!TEXT$|LABEL$|ICON$|SWITCH$|RADIO$|CHECKBOX$)/

/** innerText, for a document that lays nothing out: blocks begin a line, hidden parts say nothing. */
export function innerText(dom: HTMLElement): string {
  if ('innerText' in dom && typeof dom.innerText === 'string') return dom.innerText
  const lines = ['']
  const walk = (node: ChildNode) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const element = node as HTMLElement
    if (element.style.display === 'none') return
    const block = BLOCK.test(element.tagName)
    if (block && lines[lines.length - 1] !== '') lines.push('')
    element.childNodes.forEach(walk)
    if (block && lines[lines.length - 1] !== '') lines.push('')
  }
  ;(dom as HTMLElement).childNodes.forEach(walk)
  return lines.join('\n').trim()
}
