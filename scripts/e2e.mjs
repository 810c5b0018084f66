// The mini-program suites alone: in jsdom, in Chromium with WEAPP_HOST=chromium, on real DevTools with WECHAT_DEVTOOLS_CLI.
import { ensureInstalled } from './ensure-installed.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { bin } from './run.mjs'

ensureInstalled()
ensureBuilt({ functions: true, h5: true, weapp: true })
const suites = ['--selectProjects', 'e2e', '--runInBand', '--testPathPatterns', 'e2e/weapp/']
process.exit(bin('jest', [...suites, ...process.argv.slice(2)]))
