'use strict'
const v8 = require('node:v8')
const vm = require('node:vm')

const BYTES_PER_MB = 1024 * 1024
const CHECK_EVERY_BYTES = 4 * BYTES_PER_MB
const CHECK_EVERY_MS = 200

/**
 * A worker's heap has a limit of its own, but bytes in buffers lie outside of it and would take the whole machine
 * down. So allocations are counted, and past the limit the function ends, as its process would in the cloud.
 */
exports.guardMemory = (memoryMb, end) => {
  const most = memoryMb * BYTES_PER_MB
  let unchecked = 0
  let collect

  const check = () => {
    unchecked = 0
    if (process.memoryUsage().arrayBuffers <= most) return
    // What is over may be garbage that nobody has collected yet.
    if (!collect) {
      v8.setFlagsFromString('--expose-gc')
      collect = vm.runInNewContext('gc')
    }
    collect()
    if (process.memoryUsage().arrayBuffers > most) end(`memory limit of ${memoryMb} MB exceeded`)
  }
  const count = (made) => {
    unchecked += made.byteLength
    if (unchecked > CHECK_EVERY_BYTES) check()
    return made
  }

  for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow', 'from', 'concat']) {
    const real = Buffer[name]
    Buffer[name] = function (...given) {
      return count(real.apply(this, given))
    }
  }
  for (const Real of [
    ArrayBuffer,
    Uint8Array,
    Uint8ClampedArray,
    Uint16Array,
    Uint32Array,
    Int8Array,
    Int16Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  ]) {
    const Counted = new Proxy(Real, {
      construct: (target, given, self) =>
        count(Reflect.construct(target, given, self === Counted ? target : self)),
    })
    Real.prototype.constructor = Counted
    globalThis[Real.name] = Counted
  }
  setInterval(check, CHECK_EVERY_MS).unref()
}
