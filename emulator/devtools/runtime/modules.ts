import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import { resolvePath } from '../package/paths'
import { packageOf, type Program } from '../package/program'
import type { Reports } from './reports'
import type { Scope } from './scope'

type Definition = Record<string, unknown>
type Loaded = { exports: unknown }

export type Modules = {
  /** Runs app.js and gives what it handed to App(). */
  startApp(): Definition
  /** Makes a page or component known, with its script, its sub-package and the components it uses. */
  load(path: string): void
  /** Sub-packages in the order they were brought in. */
  packages: string[]
  app: Definition
}

/**
 * Scripts, and who registered what. Bundlers call Component() from a file shared by all, so App, Page and Component are
 * one set for the whole program and look at the entry being loaded now.
 */
export function createModules(program: Program, space: CodeSpace, scope: Scope, reports: Reports): Modules {
  const cache = new Map<string, Loaded>()
  const loaded = new Set<string>()
  const entries: string[] = []
  const packages: string[] = []
  let app: Definition = {}
  let registered = ''

  const run = (file: string): unknown => {
    const known = cache.get(file)
    if (known) return known.exports
    const source = program.scripts[file]
    if (source === undefined) throw new Error(`module '${file}' is not defined`)
    const module: Loaded = { exports: {} }
    cache.set(file, module)
    scope.run(source, { require: requireFrom(file), module, exports: module.exports }, file)
    return module.exports
  }

  const requireFrom = (from: string) => (target: string) => {
    const bare = target.startsWith('/') || target.startsWith('.') ? target : `./${target}`
    const path = resolvePath(from, bare)
    const file = [path, `${path}.js`, `${path}/index.js`].find((name) => name in program.scripts)
    if (!file) throw new Error(`module '${path}.js' is not defined, require args is '${target}'`)
    mustReach(from, file)
    return run(file)
  }

  // A sub-package may be absent from the phone, so nothing outside it can count on its files.
  const mustReach = (from: string, to: string) => {
    const home = packageOf(program.app, to)
    if (home && home !== packageOf(program.app, from))
      throw new Error(`${from} needs ${to}, which is in another sub-package (${home})`)
  }

  const entry = (kind: string): string => {
    const path = entries[entries.length - 1]
    if (path === undefined) throw new Error(`${kind}() called while no page or component is being loaded`)
    registered = path
    return path
  }

  scope.add('App', (definition: Definition) => {
    app = definition
  })
  scope.add('Page', (definition: Definition) => {
    space.component(entry('Page')).pageDefinition(definition).register()
  })
  scope.add('Component', (definition: Definition) => {
    space.component(entry('Component')).definition(lenient(definition)).register()
  })
  scope.add('Behavior', (definition: Definition) => space.behavior().definition(definition).register())
  scope.add('getApp', () => app)

  const load = (path: string) => {
    if (loaded.has(path)) return
    if (!(`${path}.js` in program.scripts)) throw new Error(`${path}.js is not in the package`)
    if (!program.templatePaths.includes(path)) throw new Error(`${path}.wxml is not in the package`)
    loaded.add(path)
    const home = packageOf(program.app, path)
    if (home && !packages.includes(home)) packages.push(home)
    const used = { ...program.app.usingComponents, ...program.configs[path]?.usingComponents }
    for (const target of Object.values(used)) {
      const component = resolvePath(path, target)
      mustReach(path, component)
      load(component)
    }
    entries.push(path)
    registered = ''
    try {
      run(`${path}.js`)
    } finally {
      entries.pop()
    }
    if (registered !== path) throw new Error(`${path}.js registers neither a Page nor a Component`)
  }

  return {
    startApp: () => {
      try {
        run('app.js')
      } catch (error) {
        reports.thrown(error)
      }
      return app
    },
    load,
    packages,
    get app() {
      return app
    },
  }
}

// Taro hands over `{}` where WeChat's documentation wants a list; WeChat takes it for none.
function lenient(definition: Definition): Definition {
  const lists = ['behaviors', 'externalClasses'].filter((name) => name in definition)
  const wrong = lists.filter((name) => !Array.isArray(definition[name]))
  return { ...definition, ...Object.fromEntries(wrong.map((name) => [name, []])) }
}
