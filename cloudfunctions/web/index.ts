import cloud from 'wx-server-sdk'
import { answerWeb } from '../server/doors/web'
import { readingPorts } from '../server/platform'

cloud.init()
const ports = readingPorts(cloud)

/** Browsers. */
export const main = (event: unknown) => answerWeb(event, ports)
