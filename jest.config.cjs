/** One jest project per layer; `npm test` runs them all, `npm run check` the quick ones. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
]
const project = (displayName, extra = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,tsx}`],
  transform: { '^.+\\.(t|j)sx?$': swc },
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  ...extra,
})
module.exports = {
  testTimeout: 60000,
  projects: [
    project('domain'),
    project('server'),
    project('emulator'),
    project('conformance'),
    project('app'),
    project('papers'),
    project('devtools'),
    project('e2e'),
  ],
}
