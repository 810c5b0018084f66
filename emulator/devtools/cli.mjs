#!/usr/bin/env node
// What DevTools' own `cli` is to the automator: `cli auto --project DIR --auto-port PORT`.
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

register()
createRequire(import.meta.url)('./cli.ts')
