import type { Element } from 'glass-easel'

export type Touch = {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
  force: number
}

const STILL = 10 // px a finger may move and still tap
const LONG_MS = 350

const OPTIONS = { bubbles: true, composed: true, capturePhase: true }

/** One touch event of WeChat's shape, from an element up. */
export function fireTouch(target: Element, type: string, touches: Touch[], changedTouches: Touch[]): void {
  const first = changedTouches[0] ?? touches[0]
  const detail = first && /^(tap|long)/.test(type) ? { x: first.pageX, y: first.pageY } : {}
  target.triggerEvent(type, detail, { ...OPTIONS, extraFields: { touches, changedTouches } })
}

/** A tap on an element as WeChat delivers it: touch down, touch up, tap. */
export function tap(target: Element, at: Touch = middleOf(target)): void {
  fireTouch(target, 'touchstart', [at], [at])
  fireTouch(target, 'touchend', [], [at])
  if (!isOff(target)) fireTouch(target, 'tap', [at], [at])
}

export function middleOf(target: Element): Touch {
  const box = (target.$$ as unknown as HTMLElement | null)?.getBoundingClientRect()
  return touchAt(box ? box.left + box.width / 2 : 0, box ? box.top + box.height / 2 : 0)
}

// A disabled button swallows the tap, whoever inside it was hit.
function isOff(target: Element): boolean {
  for (let at: Element | null = target; at; at = at.getComposedParent()) {
    const { tagName, data } = at as { tagName?: string; data?: { disabled?: boolean } }
    if (tagName === 'button') return data?.disabled === true
  }
  return false
}

function touchAt(x: number, y: number, identifier = 0): Touch {
  const { scrollX, scrollY } = window
  return { identifier, pageX: x + scrollX, pageY: y + scrollY, clientX: x, clientY: y, force: 1 }
}

/** Turns the fingers, or the mouse, of whoever looks at the document into WeChat's events. */
export function recogniseTouches(): void {
  let down: { target: Element; at: Touch; still: boolean; long: ReturnType<typeof setTimeout> } | undefined
  let sawFingers = false

  const start = (dom: EventTarget | null, at: Touch) => {
    const target = elementAt(dom)
    if (!target) return
    fireTouch(target, 'touchstart', [at], [at])
    const long = setTimeout(() => {
      if (!down?.still) return
      for (const type of ['longpress', 'longtap']) fireTouch(target, type, [at], [at])
    }, LONG_MS)
    down = { target, at, still: true, long }
  }
  const move = (at: Touch): boolean => {
    if (!down) return false
    if (Math.hypot(at.clientX - down.at.clientX, at.clientY - down.at.clientY) > STILL) down.still = false
    fireTouch(down.target, 'touchmove', [at], [at])
    return true
  }
  const end = (at: Touch, type: 'touchend' | 'touchcancel') => {
    if (!down) return
    const { target, still, long } = down
    clearTimeout(long)
    down = undefined
    fireTouch(target, type, [], [at])
    if (type === 'touchend' && still && !isOff(target)) fireTouch(target, 'tap', [at], [at])
  }

  const finger = (event: TouchEvent) => {
    sawFingers = true
    const { clientX = 0, clientY = 0, identifier = 0 } = event.changedTouches[0] ?? {}
    return touchAt(clientX, clientY, identifier)
  }
  const passive = { capture: true, passive: true }
  document.addEventListener('touchstart', (event) => start(event.target, finger(event)), passive)
  document.addEventListener('touchmove', (event) => move(finger(event)), passive)
  document.addEventListener('touchend', (event) => end(finger(event), 'touchend'), passive)
  document.addEventListener('touchcancel', (event) => end(finger(event), 'touchcancel'), passive)

  // Browsers follow a touch with an imitation of a mouse; one press must not count twice.
  const mouse = (event: MouseEvent) => touchAt(event.clientX, event.clientY)
  document.addEventListener('mousedown', (event) => !sawFingers && start(event.target, mouse(event)), true)
  document.addEventListener('mousemove', (event) => !sawFingers && move(mouse(event)), true)
  document.addEventListener('mouseup', (event) => !sawFingers && end(mouse(event), 'touchend'), true)
}

function elementAt(dom: EventTarget | null): Element | undefined {
  for (let at = dom as (Node & { __wxElement?: Element }) | null; at; at = at.parentNode)
    if (at.__wxElement) return at.__wxElement
  return undefined
}
