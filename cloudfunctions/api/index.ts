import cloud from 'wx-server-sdk'
import { answerApi } from '../server/doors/api'
import { callerOf, initHere, phoneOf } from '../server/platform'
import { cloudFiles } from '../server/platform-files'
import { writingPorts } from '../server/platform-writing'

initHere(cloud)
const ports = { ...writingPorts(cloud), files: cloudFiles(cloud), phoneOf: phoneOf(cloud) }

/** Signed-in people. */
export const main = (event: unknown) => answerApi(event, callerOf(cloud), ports)
