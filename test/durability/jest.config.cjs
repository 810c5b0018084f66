// Apart from the other tests: `npm run test:durability` needs a C compiler, Linux, and a few minutes.
const { projects } = require('../../jest.config.cjs')
const [base] = projects

module.exports = {
  ...base,
  displayName: 'durability',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/durability/**/*.test.ts'],
  testTimeout: 600_000,
}
