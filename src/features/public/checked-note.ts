export type CheckedFacts = { version: number; hidden: readonly { code: string; count: number }[] }

/** 第 1 版 · 公开后未修改 · 遮盖 2 处（个人隐私）. */
export function checkedNote({ version, hidden }: CheckedFacts): string {
  const edited = version === 1 ? '公开后未修改' : `公开后更新过 ${version - 1} 次`
  return [`第 ${version} 版`, edited, hiddenTold(hidden)].join(' · ')
}

export function hiddenTold(hidden: CheckedFacts['hidden']): string {
  const count = hidden.reduce((sum, one) => sum + one.count, 0)
  if (count === 0) return '没有遮盖'
  return `遮盖 ${count} 处（${hidden.map(({ code }) => code).join('、')}）`
}
