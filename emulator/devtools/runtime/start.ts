import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { createAutomator, type Automator } from '../automator/automator'
import { registerComponents } from '../components/all'
import type { Program } from '../package/program'
import { assembleWx } from '../wx/assemble'
import { Backend } from './backend'
import type { Edge, Start } from './edge'
import { templateEngine } from './events'
import { callLifecycle } from './lifecycle'
import { createMetrics } from './metrics'
import { createModules } from './modules'
import { openPage } from './page'
import { createPrompts, createToasts } from './prompts'
import { createReports } from './reports'
import { createScope } from './scope'
import { createSheets } from './sheets'
import { createStack, type Stack } from './stack'
import { recogniseTouches } from './touch'

/** Starts a mini-program in the current window and gives the means to drive it. */
export function start(program: Program, edge: Edge, options: Start): Automator {
  const reports = createReports(edge)
  window.addEventListener('error', ({ error, message }) => reports.thrown(error ?? message))
  window.addEventListener('unhandledrejection', (event) =>
    reports.thrown((event as { reason?: unknown }).reason),
  )

  const prompts = createPrompts()
  const toasts = createToasts()
  const counting = createMetrics()
  const stackOf: { stack?: Stack } = {}
  const stack = () => {
    if (!stackOf.stack) throw new Error('the program has not started')
    return stackOf.stack
  }

  const path = options.path ?? program.app.pages[0] ?? ''
  const launch = { path, query: options.query ?? {}, scene: 1001, referrerInfo: {}, shareTicket: '' }
  const { wx, network, goTo, findPicture, asks, storage } = assembleWx({
    edge,
    program,
    openid: options.openid,
    fontSize: options.fontSize ?? 16,
    storage: options.storage ?? {},
    launch,
    prompts,
    toasts,
    stack,
    reports,
  })

  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('main', true)
  space.getComponentSpace().updateComponentOptions({ templateEngine: templateEngine(reports.thrown) })
  registerComponents(space.getComponentSpace(), { prompts, asks, find: findPicture, go: goTo })
  addTemplates(space, program)

  const scope = createScope(
    {
      wx: wx.object,
      getCurrentPages: () => stack().pages.map(({ caller }) => caller),
      __wxConfig: { appLaunchInfo: launch, envVersion: 'develop' },
    },
    reports,
  )
  const modules = createModules(program, space, scope, reports)
  stackOf.stack = createStack(program, (page, query) =>
    openPage(
      {
        program,
        space,
        backend: env.associateBackend(new Backend()),
        modules,
        reports,
        sheets: (sheets ??= createSheets(program)),
        counting,
        frame: {
          back: () => goTo('navigateBack', {}),
          switchTab: (url) => goTo('switchTab', { url: `/${url}` }),
        },
      },
      page,
      query,
    ),
  )
  let sheets: ReturnType<typeof createSheets> | undefined

  recogniseTouches()
  const app = modules.startApp()
  reports.onThrown(
    (message) => void callLifecycle(app, 'onError', [message], { ...reports, thrown: () => {} }),
  )
  callLifecycle(app, 'onLaunch', [launch], reports)
  callLifecycle(app, 'onShow', [launch], reports)
  try {
    stack().reLaunch(`/${path}${queryText(launch.query)}`)
  } catch (error) {
    callLifecycle(app, 'onPageNotFound', [{ ...launch, isEntryPage: true }], reports)
    reports.thrown(error)
  }
  return createAutomator({
    edge,
    program,
    stack: stack(),
    wx,
    scope,
    reports,
    modules,
    prompts,
    toasts,
    network,
    counting,
    storage,
    options,
    goTo,
  })
}

function queryText(query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return pairs.length ? `?${pairs.join('&')}` : ''
}

type Space = ReturnType<MiniProgramEnv['createCodeSpace']>
type Compiled = Parameters<Space['addCompiledTemplate']>[1]

function addTemplates(space: Space, program: Program): void {
  const groupList = new Function(`return ${program.templates}`)() as Record<string, Compiled['content']>
  for (const path of program.templatePaths) {
    const content = groupList[path]
    // A handler named on an element that is no component still counts, as in WeChat.
    if (content) space.addCompiledTemplate(path, { groupList, content, fallbackListenerOnNativeNode: true })
    const config = program.configs[path] ?? {}
    const using = { ...program.app.usingComponents, ...config.usingComponents }
    space.addComponentStaticConfig(path, { ...config, usingComponents: using } as never) // the same JSON, loosely typed there
    space.addStyleSheet(path, undefined, path.replace(/[^a-zA-Z0-9]+/g, '-'))
  }
}
