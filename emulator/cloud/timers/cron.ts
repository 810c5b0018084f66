import { Cron } from 'croner'

/** The times a trigger fires. */
export type Schedule = {
  /** The last time it should have fired, up to and including this moment. */
  latest(now: number): number | undefined
  /** The first time after this moment. */
  next(now: number): number | undefined
}

const FIELDS = ['秒', '分钟', '小时', '日', '月', '星期', '年']
const SIGNS = String.raw`[\d,\-*/]`
// What WeChat documents: numbers, the four signs, and the names of months and weekdays.
const PLAIN = new RegExp(`^${SIGNS}+$`)
const MONTH = new RegExp(`^(${SIGNS}|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)+$`)
const WEEKDAY = new RegExp(`^(${SIGNS}|MON|TUE|WED|THU|FRI|SAT|SUN)+$`)
const WRITTEN = [PLAIN, PLAIN, PLAIN, PLAIN, MONTH, WEEKDAY, PLAIN]

/** WeChat's seven fields, in Beijing time. A text that is refused comes back as the sentence that says why. */
export function readCron(text: string): Schedule | { problem: string } {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== FIELDS.length) {
    return {
      problem: `应有 7 个字段（${FIELDS.join(' ')}），现有 ${text.trim() === '' ? 0 : fields.length} 个`,
    }
  }
  const odd = fields.findIndex((field, i) => WRITTEN[i]?.test(field) !== true)
  if (odd !== -1) return { problem: `${FIELDS[odd]}“${fields[odd]}”含有不支持的符号，只能用 , - * /` }
  // WeChat's guide counts 0 as Monday, Tencent Cloud's as Sunday; a name means the same to both.
  if (/(^|[,-])\d/.test(fields[5] ?? '')) return { problem: '星期请写 MON 到 SUN，数字在两份文档里含义不同' }
  let cron: Cron
  try {
    // A day and a weekday together mean either of them, which is croner's own reading.
    cron = new Cron(fields.join(' '), {
      mode: '7-part',
      timezone: 'Asia/Shanghai',
      paused: true,
      sloppyRanges: true,
    })
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  return {
    // Asked a moment later, because croner looks strictly before.
    latest: (now) => cron.previousRuns(1, new Date(now + 1))[0]?.getTime(),
    next: (now) => cron.nextRun(new Date(now))?.getTime(),
  }
}
