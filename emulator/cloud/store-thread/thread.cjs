'use strict'
// A worker's file is loaded by Node itself, so this one brings the TypeScript loader for the rest.
require('tsx/cjs')
require('./thread.ts')
