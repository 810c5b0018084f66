import { dom, type Builtin } from './builtin'

export const canvas: Builtin[] = [
  {
    tag: 'canvas',
    props: { type: '', canvasId: '', disableScroll: false },
    made: (host) => dom(host).append(document.createElement('canvas')),
  },
]

type Node = {
  width: number
  height: number
  getContext(kind: string): unknown
  createImage(): unknown
  requestAnimationFrame(step: (at: number) => void): number
  cancelAnimationFrame(id: number): void
  toDataURL(): string
}

/** The canvas node a selector query hands out; its drawing is the browser's, or a record of it where none is drawn. */
export function canvasOf(element: HTMLElement): Node | null {
  const drawn = element.querySelector('canvas')
  if (!drawn) return null
  let context: unknown
  return {
    get width() {
      return drawn.width
    },
    set width(value) {
      drawn.width = value
    },
    get height() {
      return drawn.height
    },
    set height(value) {
      drawn.height = value
    },
    getContext(kind) {
      context ??= (hasDrawing(drawn) ? drawn.getContext(kind as '2d') : undefined) ?? recording(drawn)
      return context
    },
    createImage: () => document.createElement('img'),
    requestAnimationFrame: (step) => setTimeout(() => step(Date.now()), 16) as unknown as number,
    cancelAnimationFrame: (id) => clearTimeout(id),
    toDataURL: () => drawn.toDataURL(),
  }
}

// jsdom has the element and not the drawing; asking it only prints a complaint.
function hasDrawing(drawn: HTMLCanvasElement): boolean {
  return !/jsdom/i.test(drawn.ownerDocument.defaultView?.navigator.userAgent ?? 'jsdom')
}

/** A context that draws nothing and remembers what it was told, in `data-drawn` for whoever tests a chart. */
function recording(drawn: HTMLCanvasElement): object {
  const said: string[] = []
  const settings: Record<string | symbol, unknown> = { canvas: drawn }
  return new Proxy(settings, {
    get(target, name) {
      if (name in target || typeof name === 'symbol') return target[name]
      return (...given: unknown[]) => {
        said.push(`${name}(${given.map((one) => (typeof one === 'object' ? '…' : String(one))).join(',')})`)
        drawn.parentElement?.setAttribute('data-drawn', said.join(';'))
        if (name === 'measureText') return { width: [...String(given[0])].length * 10 }
        if (name.startsWith('create')) return { addColorStop() {} }
        return undefined
      }
    },
  })
}
