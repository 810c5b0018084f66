import type { Automator, Facts } from '../automator/automator'

/** A program that runs somewhere, in this process or in a browser. */
export type Running = {
  request: Automator['request']
  facts(): Promise<Facts>
  close(): Promise<void>
}
