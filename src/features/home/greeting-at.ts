/** By the clock on the wall, `HH:mm`. */
export function greetingAt(time: string): string {
  if (time < '05:00') return '夜深了'
  if (time < '11:30') return '上午好'
  if (time < '13:30') return '中午好'
  return time < '18:30' ? '下午好' : '晚上好'
}
