/** What crosses from the logic layer to the view: the two figures that decide how a mini-program feels. */
export type Metrics = {
  calls: number
  bytes: number
  largest: number
  /** By page path. */
  byPage: Record<string, { calls: number; bytes: number; largest: number }>
}

const utf8 = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

export function createMetrics() {
  const total: Metrics = { calls: 0, bytes: 0, largest: 0, byPage: {} }
  return {
    total,
    /** Copies what setData was given as the bridge would, and counts it. */
    across(page: string, change: object): Record<string, unknown> {
      const text = JSON.stringify(change)
      const bytes = utf8(text)
      const mine = (total.byPage[page] ??= { calls: 0, bytes: 0, largest: 0 })
      for (const count of [total, mine]) {
        count.calls += 1
        count.bytes += bytes
        count.largest = Math.max(count.largest, bytes)
      }
      return JSON.parse(text) as Record<string, unknown>
    },
  }
}

export type Counting = ReturnType<typeof createMetrics>
