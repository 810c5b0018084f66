const NAMED = 3

/** 还差 2 项：标题、诉求 3。 The first few by name, the rest by number; nothing when nothing is missing. */
export function stillMissing(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  return `还差 ${names.length} 项：${names.slice(0, NAMED).join('、')}${names.length > NAMED ? '等' : ''}。`
}
