import { callLifecycle } from '../runtime/lifecycle'
import type { OpenPage } from '../runtime/page'
import type { Requests, World } from './world'
import { list, word } from './params'

/** Requests to the program's logic layer. */
export function appRequests(world: World): Requests {
  const { stack, wx, scope, reports, edge, modules } = world
  const run = (declaration: string, given: unknown[], self?: unknown): unknown => {
    const made = scope.run(`return (${declaration}\n)`, {}, 'evaluate.js')
    if (typeof made !== 'function') throw new Error('functionDeclaration is not a function')
    return (made as (...args: unknown[]) => unknown).apply(self, given)
  }
  return {
    'App.getCurrentPage': () => {
      const page = stack.top()
      if (!page) throw new Error(`no page is open: ${reports.told()}`)
      return told(page)
    },
    'App.getPageStack': () => ({ pageStack: stack.pages.map(told) }),
    'App.callWxMethod': async (params) => {
      noPlugin(params.pluginId)
      return { result: sent(await wx.call(word(params, 'method'), list(params, 'args'))) }
    },
    'App.mockWxMethod': (params) => {
      noPlugin(params.pluginId)
      const method = word(params, 'method')
      const { functionDeclaration, result } = params
      if (typeof functionDeclaration === 'string') {
        const extra = list(params, 'args')
        wx.mock(method, function mocked(this: unknown, ...given) {
          return run(functionDeclaration, [...given, ...extra], this)
        })
      } else if ('result' in params) wx.mock(method, () => result)
      else wx.restore(method)
    },
    'App.callFunction': async (params) => ({
      result: sent(await run(word(params, 'functionDeclaration'), list(params, 'args'))),
    }),
    'App.addBinding': (params) => {
      const name = word(params, 'name')
      scope.add(name, (...args: unknown[]) => edge.emit('App.bindingCalled', { name, args }))
    },
    'App.enableLog': () => reports.enable(),
    'App.captureScreenshot': async () => {
      if (!edge.picture) throw new Error('nothing is drawn here: take screenshots in the Chromium host')
      return { data: await edge.picture() }
    },
    'App.exit': () => {
      for (const page of stack.pages) page.hide()
      callLifecycle(modules.app, 'onHide', [{}], reports)
    },
  }
}

function told({ id, path, query }: OpenPage) {
  return { pageId: id, path, query }
}

// There are no plugins in the program; a request for one must not be answered by the program itself.
function noPlugin(pluginId: unknown): void {
  if (pluginId !== undefined) throw new Error(`plugin ${String(pluginId)} is not in the program`)
}

function sent(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value) ?? 'null') as unknown)
}
