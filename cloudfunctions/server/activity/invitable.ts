import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { deputiesOf } from '../duty/deputies'
import { Failure } from '../failure'
import type { Signed } from '../ports'

const each = (values: string[]) => [...new Set(values)].filter(Boolean).sort()

/** Whom the office may invite, and by what. */
export async function invitable(ports: Signed): Promise<Output<Api['activity.invitable']>> {
  if (ports.actor.post.role !== 'deputyOffice') throw new Failure('not-yours', '只有代表工委可以邀请代表')
  const deputies = Object.values(await deputiesOf(ports, ports.actor.post.congress))
  return {
    deputies,
    delegations: each(deputies.map(({ delegation }) => delegation)),
    expertise: each(deputies.flatMap(({ expertise }) => expertise)),
  }
}
