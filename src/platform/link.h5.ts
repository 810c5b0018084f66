/** The address by which others reach this page. */
export function linkTo(path: string): string | undefined {
  return `${window.location.origin}/#${path}`
}
