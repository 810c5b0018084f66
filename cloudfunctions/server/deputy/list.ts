import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { Signed } from '../ports'
import { deputiesInOffice, leadersInOffice } from './in-office'

export async function listDeputies(ports: Signed): Promise<Output<Api['deputy.list']>> {
  return { deputies: await deputiesInOffice(ports, ports.actor.post.congress) }
}

export async function listLeaders(ports: Signed): Promise<Output<Api['leader.list']>> {
  return { leaders: await leadersInOffice(ports, ports.actor.post.congress) }
}
