import cloud from 'wx-server-sdk'
import { answerApi } from '../server/doors/api'
import { callerOf, initHere, phoneOf } from '../server/platform'
import { writingPorts } from '../server/platform-writing'

initHere(cloud)
const ports = { ...writingPorts(cloud), phoneOf: phoneOf(cloud) }

/** Signed-in people. */
export const main = (event: unknown) => answerApi(event, callerOf(cloud), ports)
