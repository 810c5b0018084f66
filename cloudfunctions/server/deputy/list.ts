import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { Signed } from '../ports'
import { deputiesInOffice } from './in-office'

export async function listDeputies(ports: Signed): Promise<Output<Api['deputy.list']>> {
  return { deputies: await deputiesInOffice(ports, ports.actor.post.congress) }
}
