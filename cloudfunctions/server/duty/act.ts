import type { Api } from '@/contract/api'
import type { Input } from '@/contract/endpoint'
import { blankYear, yearId } from '@/domain/duty/year'
import { actOn } from '../cases/act'
import { actOrBegin } from '../cases/act-or-begin'
import type { Receipt } from '../cases/core'
import type { Signed, WritingPorts } from '../ports'
import { dutyKind } from './kind'
import { ownerOf, thisYear, whose } from './whose'

/** One action on a deputy's year; the first one opens the ledger. */
export async function act(
  ports: Signed<WritingPorts>,
  { year, deputy, ...asked }: Input<Api['duty.act']>,
): Promise<Receipt> {
  const { congress } = ports.actor.post
  const owner = whose(ports, deputy)
  const id = yearId(congress, owner, year)
  // No ledger is opened for a year to come.
  if (year > thisYear(ports)) return actOn(dutyKind)(ports, { id, ...asked })
  return actOrBegin(dutyKind, ports, id, asked, async () =>
    blankYear(congress, await ownerOf(ports, owner), year),
  )
}
