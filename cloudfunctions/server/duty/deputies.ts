import type { Invitable } from '@/domain/activity/define'
import { deputiesInOffice } from '../deputy/in-office'
import type { Ports } from '../ports'

/** Deputies of a congress in office today, by id. */
export async function deputiesOf(ports: Ports, congress: string): Promise<Record<string, Invitable>> {
  return Object.fromEntries((await deputiesInOffice(ports, congress)).map((one) => [one.id, one]))
}
