// Every test there is: builds what the browser journey needs, then runs all jest projects.
import { spawnSync } from 'node:child_process'
import { ensureInstalled } from './ensure-installed.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { bin } from './run.mjs'

const NO_OFFICE =
  '\n这台机器没有 LibreOffice，Word 和 Excel 文件能否打开这次没有检验（持续集成里会因此失败）。\n要检验请先装 libreoffice-writer、libreoffice-calc、poppler-utils、fonts-noto-cjk。\n'

ensureInstalled()
ensureBuilt({ functions: true, h5: true, weapp: true, releasedH5: true, releasedWeapp: true })
const has = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
const left = process.env.CI || (has('soffice') && has('pdftotext')) ? [] : ['--ignoreProjects', 'papers']
if (left.length > 0) console.warn(NO_OFFICE)
const asked = process.argv.slice(2)
// The journeys run after the rest: beside suites that only reckon, a browser on two cores waits longer than a person would.
const JOURNEYS = ['e2e', 'devtools']
const runs =
  asked.length > 0
    ? [[...left, ...asked]]
    : [
        ['--maxWorkers', '2', '--ignoreProjects', ...JOURNEYS, ...left.slice(1)],
        ['--maxWorkers', '2', '--selectProjects', ...JOURNEYS],
      ]
const code = Math.max(...runs.map((options) => bin('jest', options)))
if (left.length > 0) console.warn(NO_OFFICE)
process.exit(code)
