/** 诉求 1、2；诉求 3 没谈: what was talked about, and what was not. */
export function asksTold(told: readonly number[], count: number): string {
  if (told.length === 0) return '没有登记谈到的诉求'
  const missed = Array.from({ length: count }, (_one, index) => index + 1).filter(
    (ask) => !told.includes(ask),
  )
  const rest = missed.length > 0 ? `；诉求 ${missed.join('、')} 没谈` : ''
  return `诉求 ${told.join('、')}${rest}`
}
