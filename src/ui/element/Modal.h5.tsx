import { useEffect, useRef } from 'react'
import type { ModalProps } from './Modal'

/** Those open now, the topmost last: keys belong to it alone. */
const open: HTMLElement[] = []

const REACHED =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled)'

/** Takes the keyboard when it opens, keeps it while it is open, and gives it back to where it was. */
export function Modal({ children, label, className, onClose }: ModalProps) {
  const box = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const before = document.activeElement
    open.push(element)
    element.focus()
    const press = (event: KeyboardEvent) => {
      if (open[open.length - 1] !== element || event.isComposing) return
      if (event.key === 'Escape') {
        event.stopPropagation()
        event.preventDefault()
        close.current?.()
      }
      if (event.key === 'Tab') keepInside(element, event)
    }
    document.addEventListener('keydown', press, true)
    return () => {
      document.removeEventListener('keydown', press, true)
      open.splice(open.indexOf(element), 1)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div ref={box} className={className} role="dialog" aria-modal aria-label={label} tabIndex={-1}>
      {children}
    </div>
  )
}

/** From the last to the first and back, never to the page below. */
function keepInside(box: HTMLElement, event: KeyboardEvent): void {
  const reached = [...box.querySelectorAll<HTMLElement>(REACHED)].filter(
    (one) => one.getClientRects().length > 0,
  )
  const [first, last] = [reached[0], reached[reached.length - 1]]
  const at = document.activeElement
  const outside = !box.contains(at)
  if (!first || !last) {
    event.preventDefault()
    box.focus()
  } else if (event.shiftKey && (outside || at === first || at === box)) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && (outside || at === last)) {
    event.preventDefault()
    first.focus()
  }
}
