/** The `code` of an error from Node or SQLite, such as ENOENT or SQLITE_BUSY; empty when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
