import type { FunctionFolder } from '../host/function-folder'
import type { Limits } from '../limits'
import { isPlainObject } from '../plain-object'
import { readCron, type Schedule } from './cron'

/** A function's timer as its config.json declares it, or the sentence that says why it cannot run. */
export type Trigger = { fn: string; name: string; config: string } & (
  { schedule: Schedule } | { problem: string }
)

/** Empty for a function without timers. */
export function triggersOf({ name: fn, triggers }: FunctionFolder, limits: Limits): Trigger[] {
  const tooMany = triggers.length > limits.timersPerFunction
  return triggers.map((declared) => {
    const { name, type, config } = isPlainObject(declared) ? declared : {}
    const trigger = { fn, name: String(name), config: String(config) }
    const problem = tooMany
      ? `一个云函数最多 ${limits.timersPerFunction} 个定时触发器`
      : mistakeIn(type, name, limits)
    if (problem !== undefined) return { ...trigger, problem }
    const schedule = readCron(trigger.config)
    return 'problem' in schedule ? { ...trigger, problem: schedule.problem } : { ...trigger, schedule }
  })
}

function mistakeIn(type: unknown, name: unknown, { timerNameChars }: Limits): string | undefined {
  if (type !== 'timer') return '触发器的 type 应为 timer'
  if (typeof name === 'string' && /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) && name.length <= timerNameChars)
    return undefined
  return `名字应以字母开头，只含字母、数字、- 和 _，最多 ${timerNameChars} 字`
}
