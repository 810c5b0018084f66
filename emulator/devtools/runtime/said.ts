/** What an error says. Errors come from two realms here (the page's and the host's), so `instanceof` would miss some. */
export function said(error: unknown): string {
  if (typeof error === 'object' && error !== null) {
    const { message, errMsg } = error as { message?: unknown; errMsg?: unknown }
    if (typeof message === 'string') return message
    if (typeof errMsg === 'string') return errMsg
    return JSON.stringify(error)
  }
  return String(error)
}
