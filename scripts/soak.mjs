// A million random commands on the real handlers (about fourteen a walk): for a night, not for every commit.
import { bin } from './run.mjs'

process.env.WALKS ??= '72000'
process.exit(
  bin('jest', ['--selectProjects', 'server', '--testPathPatterns', 'suggestion-walk', '--runInBand']),
)
