/** One text for one value: keys sorted, `undefined` left out. What is hashed must not depend on key order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown> // an object that is no list
    const lines = Object.keys(fields)
      .sort()
      .filter((key) => fields[key] !== undefined)
      .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`)
    return `{${lines.join(',')}}`
  }
  return JSON.stringify(value)
}

/** Whether two values have the same text; nothing is written out, which a whole case would take long for. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => isSame(item ?? null, b[at] ?? null))
    )
  }
  const there = Object.entries(b).filter(([, item]) => item !== undefined)
  const here = Object.entries(a).filter(([, item]) => item !== undefined)
  const more = b as Record<string, unknown>
  return (
    here.length === there.length &&
    here.every(([key, item]) => Object.prototype.hasOwnProperty.call(more, key) && isSame(item, more[key]))
  )
}
