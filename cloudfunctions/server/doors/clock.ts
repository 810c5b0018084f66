import { runClock, type Summary } from '../clock/run'
import type { ClockPorts } from '../clock/chore'
import type { Caller } from '../ports'

/** The door of timers. Anybody else who calls the function is told nothing and changes nothing. */
export async function answerClock(caller: Caller, ports: ClockPorts): Promise<Summary | { refused: true }> {
  if (caller.source !== 'wx_trigger') {
    ports.log({ outcome: 'clock-refused', source: caller.source })
    return { refused: true }
  }
  const summary = await runClock(ports)
  ports.log({ outcome: 'clock', ...summary })
  return summary
}
