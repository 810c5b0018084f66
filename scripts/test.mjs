// Every test there is: builds what the browser journey needs, then runs all jest projects.
import { ensureInstalled } from './ensure-installed.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { bin } from './run.mjs'

ensureInstalled()
ensureBuilt({ functions: true, h5: true, weapp: true })
process.exit(bin('jest', process.argv.slice(2)))
