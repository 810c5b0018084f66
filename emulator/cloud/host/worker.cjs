'use strict'
// Runs inside a worker thread: loads one function once and then answers one call at a time.
// Plain JavaScript, because a worker's file is loaded by Node itself, without any TypeScript loader.
const { parentPort, workerData } = require('node:worker_threads')

let main
try {
  main = require(workerData.entry).main
  if (typeof main !== 'function') throw new Error('index.js does not export a function named main')
  parentPort.postMessage({ type: 'ready' })
} catch (error) {
  parentPort.postMessage({ type: 'unloadable', ...described(error) })
}

parentPort.on('message', async ({ event, context, env }) => {
  // The SDK reads the caller from process.env, so this must be complete before main is called.
  for (const name of workerData.perCallNames) delete process.env[name]
  Object.assign(process.env, env)
  try {
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ type: 'result', result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ type: 'threw', ...described(error) })
  }
})

function described(error) {
  const isError = error !== null && typeof error === 'object' && typeof error.stack === 'string'
  return { message: String(error), stack: isError ? error.stack : '' }
}
