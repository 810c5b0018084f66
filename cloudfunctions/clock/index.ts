import cloud from 'wx-server-sdk'
import { answerClock } from '../server/doors/clock'
import { callerOf, initHere } from '../server/platform'
import { cloudFiles } from '../server/platform-files'
import { sendingOf } from '../server/platform-sending'
import { writingPorts } from '../server/platform-writing'

initHere(cloud)
const ports = { ...writingPorts(cloud), files: cloudFiles(cloud), send: sendingOf(cloud) }

/** Timers. */
export const main = () => answerClock(callerOf(cloud), ports)
