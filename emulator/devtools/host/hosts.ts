import type { Program } from '../package/program'
import type { Edge, Start } from '../runtime/edge'
import { runInChromium } from './chromium'
import { runInJsdom } from './jsdom'
import type { Running } from './running'

export type HostName = 'jsdom' | 'chromium'

/** Runs a program in the host that was asked for. */
export function runIn(
  host: HostName,
  program: Program,
  options: Start & { cloudUrl?: string },
  emit: Edge['emit'],
): Promise<Running> {
  switch (host) {
    case 'jsdom':
      return runInJsdom(program, options, emit)
    case 'chromium':
      return runInChromium(program, options, emit)
    default:
      throw new Error(`no host ${String(host satisfies never)}: WEAPP_HOST is jsdom or chromium`)
  }
}
