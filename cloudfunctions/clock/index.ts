import cloud from 'wx-server-sdk'
import { answerClock } from '../server/doors/clock'
import { callerOf, initHere } from '../server/platform'
import { writingPorts } from '../server/platform-writing'

initHere(cloud)
const ports = writingPorts(cloud)

/** Timers. */
export const main = () => answerClock(callerOf(cloud), ports)
