import cloud from 'wx-server-sdk'
import { answerPapers } from '../server/doors/papers'
import { callerOf, initHere } from '../server/platform'
import { cloudFiles } from '../server/platform-files'
import { writingPorts } from '../server/platform-writing'

initHere(cloud)
const ports = { ...writingPorts(cloud), files: cloudFiles(cloud) }

/** Documents for signed-in people. */
export const main = (event: unknown) => answerPapers(event, callerOf(cloud), ports)
