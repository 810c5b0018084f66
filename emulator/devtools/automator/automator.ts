import type { Counting } from '../runtime/metrics'
import { appRequests } from './app'
import { elementRequests } from './element'
import { createHandles } from './handles'
import { pageRequests } from './page'
import { toolRequests } from './tool'
import type { Params, Requests, World } from './world'

export type Automator = {
  /** Answers one request of the automator protocol. */
  request(method: string, params: Params): Promise<unknown>
  /** What the protocol has no word for, for the tests of the stand-in itself. */
  facts(): Facts
}

export type Facts = {
  packages: string[]
  metrics: Counting['total']
  /** Nodes of the page in front, how deep they lie, and the most that one of them holds. */
  nodes: number
  depth: number
  children: number
  prompts: { kind: string; title: string; text: string }[]
  toast: string
  storage: Record<string, string>
}

/** The automator's side of a running program. */
export function createAutomator(world: World): Automator {
  const handles = createHandles(world.stack)
  const requests: Requests = {
    ...toolRequests(world),
    ...appRequests(world),
    ...pageRequests(world, handles),
    ...elementRequests(world, handles),
  }
  return {
    async request(method, params) {
      const answer = requests[method]
      if (!answer) throw new Error(`unimplemented method ${method}`)
      return (await answer(params)) ?? {}
    },
    facts: () => ({
      packages: [...world.modules.packages],
      metrics: world.counting.total,
      ...shapeOf(world.stack.top()?.view),
      prompts: world.prompts.open(),
      toast: world.toasts.text(),
      storage: Object.fromEntries(world.storage),
    }),
  }
}

/** What WeChat's audit looks at. */
function shapeOf(view: Element | undefined): Pick<Facts, 'nodes' | 'depth' | 'children'> {
  const shape = { nodes: 0, depth: 0, children: 0 }
  const walk = (element: Element, depth: number): void => {
    shape.depth = Math.max(shape.depth, depth)
    shape.children = Math.max(shape.children, element.children.length)
    for (const child of element.children) {
      shape.nodes += 1
      walk(child, depth + 1)
    }
  }
  if (view) walk(view, 0)
  return shape
}
