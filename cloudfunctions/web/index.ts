import cloud from 'wx-server-sdk'
import { answerWeb } from '../server/doors/web'
import { addressOf, initHere, invoking } from '../server/platform'
import { cloudFiles } from '../server/platform-files'
import { writingPorts } from '../server/platform-writing'

initHere(cloud)
const ports = { ...writingPorts(cloud), files: cloudFiles(cloud), invoke: invoking(cloud) }

/** Browsers. */
export const main = (event: unknown) => answerWeb(event, { ...ports, ip: addressOf(cloud) })
