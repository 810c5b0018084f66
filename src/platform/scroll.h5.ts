/** Brings the part of the page with this id into view, and the keyboard into its first input. */
export function showPart(id: string): void {
  const part = topmost(id)
  if (!part) return
  const input = part.matches('input, textarea, select') ? part : part.querySelector('input, textarea, select')
  if (input instanceof HTMLElement) input.focus({ preventScroll: true })
  part.scrollIntoView({ block: 'center' })
}

/** Moves the keyboard to this part. */
export function focusPart(id: string): void {
  const part = topmost(id)
  if (!part) return
  if (part.tabIndex < 0) part.tabIndex = -1
  part.focus()
}

/** Scrolls no further than is needed to see all of this part. */
export function keepInSight(id: string): void {
  topmost(id)?.scrollIntoView({ block: 'nearest' })
}

// Pages below this one stay in the document; the one on top comes last.
function topmost(id: string): HTMLElement | undefined {
  const parts = document.querySelectorAll(`[id="${id}"]`)
  const part = parts[parts.length - 1]
  return part instanceof HTMLElement ? part : undefined
}
