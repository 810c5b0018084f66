// A million random commands on the real handlers (about forty a walk): for a night, not for every commit.
import { bin } from './run.mjs'

process.env.WALKS ??= '25000'
process.exit(
  bin('jest', ['--selectProjects', 'server', '--testPathPatterns', 'suggestion-walk', '--runInBand']),
)
