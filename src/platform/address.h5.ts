/** Says in the address what a page shows, without going anywhere: a copied link and a reload show the same. */
export function keepInAddress(path: string, query: Readonly<Record<string, string>>): void {
  const { hash } = window.location
  if (hash.slice(1).split('?')[0] !== path) return // another page is in front
  const text = new URLSearchParams(query).toString()
  const wanted = `#${path}${text && `?${text}`}`
  if (wanted !== hash) window.history.replaceState(window.history.state, '', wanted)
}
