import cloud from 'wx-server-sdk'
import { answerWeb } from '../server/doors/web'
import { initHere, readingPorts } from '../server/platform'

initHere(cloud)
const ports = readingPorts(cloud)

/** Browsers. */
export const main = (event: unknown) => answerWeb(event, ports)
