import { useEffect, useRef } from 'react'

/** Keys that act while the part with this id can be seen, nothing is being typed and nothing lies over the page. */
export function useKeys(within: string, keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (isMeantFor(event.target, event.key) || isCovered()) return
      // Pages below the one on top stay in the document, hidden.
      if (!document.getElementById(within)?.offsetParent) return
      event.preventDefault()
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [within])
}

/** What is typed belongs to the field, all but Esc; Enter belongs to the button that has the keyboard. */
function isMeantFor(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('input, textarea, select') !== null) return key !== 'Escape'
  return key === 'Enter' && target.closest('button, a') !== null
}

function isCovered(): boolean {
  return [...document.querySelectorAll('[aria-modal="true"]')].some((one) => one.getClientRects().length > 0)
}
