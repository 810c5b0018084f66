/** The address by which others reach this page; a mini-program has none, its pages are shared as cards. */
export function linkTo(_path: string): string | undefined {
  return undefined
}
