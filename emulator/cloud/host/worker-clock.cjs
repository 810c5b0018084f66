'use strict'
// The clock a function sees. It is in place before the function is loaded, because code keeps `Date.now` aside.
const WallDate = Date
let offset = 0

const now = () => WallDate.now() + offset

function Date_(...given) {
  if (!new.target) return new WallDate(now()).toString()
  return Reflect.construct(WallDate, given.length === 0 ? [now()] : given, new.target)
}
Object.defineProperties(Date_, {
  name: { value: 'Date' },
  length: { value: 7 },
  prototype: { value: WallDate.prototype, writable: false },
  now: { value: now, writable: true, configurable: true },
})
// parse and UTC are inherited; dates made before and after are of one kind.
Object.setPrototypeOf(Date_, WallDate)
WallDate.prototype.constructor = Date_
globalThis.Date = Date_

exports.moveClock = (ms) => {
  offset = ms
}
