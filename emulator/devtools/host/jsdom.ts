import { JSDOM, VirtualConsole } from 'jsdom'
import type { Automator } from '../automator/automator'
import type { Program } from '../package/program'
import type { Edge, Start } from '../runtime/edge'
import { runtimeScript } from './bundle'
import { netTo } from './net'
import type { Running } from './running'

type Emit = Edge['emit']
type Runtime = { start(program: Program, edge: Edge, options: Start): Automator }

/** Runs a program in jsdom: quick, no layout, nothing drawn. */
export async function runInJsdom(
  program: Program,
  options: Start & { cloudUrl?: string },
  emit: Emit,
): Promise<Running> {
  const script = await runtimeScript()
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    url: 'https://weapp.local/',
    virtualConsole: new VirtualConsole(),
  })
  const { window } = dom
  window.scrollTo = () => {} // jsdom has it only to complain
  window.eval(script)
  const { start } = (window as unknown as { __runtime: Runtime }).__runtime
  const automator = start(program, { http: netTo(options.cloudUrl), emit }, options)
  return {
    request: automator.request,
    facts: () => Promise.resolve(automator.facts()),
    close: () => Promise.resolve(window.close()),
  }
}
