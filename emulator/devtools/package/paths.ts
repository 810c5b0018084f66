/** A path written in one file of the program, as a path from the root of the program. */
export function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts = from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** `pages/a/index?x=1&y=%20` as a path and its parameters. */
export function readUrl(url: string, from: string): { path: string; query: Record<string, string> } {
  const [address = '', search = ''] = url.split('?', 2)
  const query: Record<string, string> = {}
  for (const pair of search.split('&')) {
    if (!pair) continue
    const at = pair.indexOf('=')
    // WeChat hands parameters over as they were written; the page decodes them.
    query[at < 0 ? pair : pair.slice(0, at)] = at < 0 ? '' : pair.slice(at + 1)
  }
  return { path: resolvePath(from, address), query }
}
