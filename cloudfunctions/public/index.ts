import cloud from 'wx-server-sdk'
import { answerPublic } from '../server/doors/public'
import { readingPorts } from '../server/platform'

cloud.init()
const ports = readingPorts(cloud)

/** Citizens. */
export const main = (event: unknown) => answerPublic(event, ports)
