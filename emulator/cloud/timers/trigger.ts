import type { FunctionFolder } from '../host/function-folder'
import type { Limits } from '../limits'
import { isPlainObject } from '../plain-object'
import { readCron, type Schedule } from './cron'

/** A function's timer as its config.json declares it, or the sentence that says why it cannot run. */
export type Trigger = { name: string; config: string } & ({ schedule: Schedule } | { problem: string })

/** Undefined for a function without timers. */
export function triggerOf({ triggers }: FunctionFolder, limits: Limits): Trigger | undefined {
  const [first] = triggers
  if (first === undefined) return undefined
  const { name, type, config } = isPlainObject(first) ? first : {}
  const trigger = { name: String(name), config: String(config) }
  if (triggers.length > limits.timersPerFunction) {
    return { ...trigger, problem: `一个云函数最多 ${limits.timersPerFunction} 个定时触发器` }
  }
  if (type !== 'timer') return { ...trigger, problem: '触发器的 type 应为 timer' }
  if (
    typeof name !== 'string' ||
    !/^[A-Za-z][A-Za-z0-9_-]*$/.test(name) ||
    name.length > limits.timerNameChars
  ) {
    return {
      ...trigger,
      problem: `名字应以字母开头，只含字母、数字、- 和 _，最多 ${limits.timerNameChars} 字`,
    }
  }
  const schedule = readCron(trigger.config)
  return 'problem' in schedule ? { ...trigger, problem: schedule.problem } : { ...trigger, schedule }
}
