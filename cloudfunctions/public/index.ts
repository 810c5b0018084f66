import cloud from 'wx-server-sdk'
import { answerPublic } from '../server/doors/public'
import { initHere, readingPorts } from '../server/platform'

initHere(cloud)
const ports = readingPorts(cloud)

/** Citizens. */
export const main = (event: unknown) => answerPublic(event, ports)
