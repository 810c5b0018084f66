/** Brings the part of the page with this id into view, and the keyboard into its first input. */
export function showPart(id: string): void {
  // Pages below this one stay in the document; the one on top comes last.
  const parts = document.querySelectorAll(`[id="${id}"]`)
  const part = parts[parts.length - 1]
  if (!(part instanceof HTMLElement)) return
  const input = part.matches('input, textarea, select') ? part : part.querySelector('input, textarea, select')
  if (input instanceof HTMLElement) input.focus({ preventScroll: true })
  part.scrollIntoView({ block: 'center' })
}
