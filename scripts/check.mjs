// Quick and green before every commit: types, lint, format, unit, architecture.
import { ensureInstalled } from './ensure-installed.mjs'
import { steps } from './run.mjs'

ensureInstalled()
steps([
  ['类型', 'tsc', ['--noEmit']],
  ['写法', 'eslint', ['.', '--max-warnings', '0']],
  ['格式', 'prettier', ['--check', '.', '--log-level', 'warn']],
  [
    '结构',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', 'src', 'cloudfunctions', 'emulator', 'seeds', 'config'],
  ],
  ['无用代码', 'knip', ['--no-progress']],
  ['单元测试', 'jest', ['--selectProjects', 'domain', 'server', 'app']],
])
