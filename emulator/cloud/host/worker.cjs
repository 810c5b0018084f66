'use strict'
// Runs inside a worker thread: loads one function once and then answers one call at a time.
// Plain JavaScript, because a worker's file is loaded by Node itself, without any TypeScript loader.
const { parentPort, workerData } = require('node:worker_threads')
const { moveClock } = require('./worker-clock.cjs')
const { guardMemory } = require('./worker-memory.cjs')

const MOST_OUTPUT_CHARS = 32 * 1024
let requestId

// What a function prints travels with its answer, in order, so that each line is known by its request.
for (const [stream, level] of [
  [process.stdout, 'info'],
  [process.stderr, 'error'],
]) {
  stream.write = (chunk, encoding, done) => {
    const text = (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()).slice(
      0,
      MOST_OUTPUT_CHARS,
    )
    parentPort.postMessage({ type: 'output', level, text, requestId })
    const finished = typeof encoding === 'function' ? encoding : done
    if (finished) process.nextTick(finished)
    return true
  }
}

guardMemory(workerData.memoryMb, (message) => {
  parentPort.postMessage({ type: 'ended', message, stack: '' })
  process.exit(1)
})
moveClock(workerData.clockOffset)

let main
try {
  main = require(workerData.entry).main
  if (typeof main !== 'function') throw new Error('index.js does not export a function named main')
  parentPort.postMessage({ type: 'ready' })
} catch (error) {
  parentPort.postMessage({ type: 'ended', ...described(error) })
}

parentPort.on('message', async (call) => {
  requestId = call.requestId
  moveClock(call.clockOffset)
  // The SDK reads the caller from process.env, so this must be complete before main is called.
  for (const name of workerData.perCallNames) delete process.env[name]
  Object.assign(process.env, call.env)
  try {
    const result = await main(JSON.parse(call.event), call.context)
    parentPort.postMessage({ type: 'result', result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ type: 'threw', ...described(error) })
  }
})

function described(error) {
  const isError = error !== null && typeof error === 'object' && typeof error.stack === 'string'
  return { message: String(error), stack: isError ? error.stack : '' }
}
