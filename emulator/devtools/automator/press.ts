import type { Element } from 'glass-easel'
import { nameOf } from './tree'

/**
 * A real press in the middle of an element, through the browser's own hit test: what lies on top gets it, and an element
 * nobody could hit is an error rather than a success.
 */
export async function press(element: Element, at: (x: number, y: number) => Promise<void>): Promise<void> {
  const dom = element.$$ as unknown as HTMLElement | null
  if (!dom?.isConnected) throw new Error(`${nameOf(element)} is no longer in the page`)
  dom.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const { left, top, width, height } = dom.getBoundingClientRect()
  if (width === 0 || height === 0) throw new Error(`${describe(dom)} has no size, nobody can press it`)
  const x = left + width / 2
  const y = top + height / 2
  const hit = document.elementFromPoint(x, y)
  if (hit && hit !== dom && !dom.contains(hit) && !hit.contains(dom))
    throw new Error(`${describe(dom)} is covered by ${describe(hit)}`)
  await at(x, y)
}

function describe(dom: globalThis.Element): string {
  return `<${dom.tagName.toLowerCase()} class="${dom.className}">`
}
