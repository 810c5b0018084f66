import type { Go } from '../components/navigator'
import type { Program } from '../package/program'
import type { Edge, Start } from '../runtime/edge'
import type { Counting } from '../runtime/metrics'
import type { Modules } from '../runtime/modules'
import type { Prompts } from '../runtime/prompts'
import type { Reports } from '../runtime/reports'
import type { Scope } from '../runtime/scope'
import type { Stack } from '../runtime/stack'
import type { Network } from '../wx/network'
import type { Wx } from '../wx/wx'

/** What the requests of the automator reach: the running program and what surrounds it. */
export type World = {
  edge: Edge
  program: Program
  stack: Stack
  wx: Wx
  scope: Scope
  reports: Reports
  modules: Modules
  prompts: Prompts
  toasts: { text(): string }
  network: Network
  counting: Counting
  storage: Map<string, string>
  options: Start
  goTo: Go
}

export type Params = Record<string, unknown>
export type Requests = Record<string, (params: Params) => unknown>
