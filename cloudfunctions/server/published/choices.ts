import type { Output } from '@/contract/endpoint'
import type { PublicApi } from '@/contract/public'
import type { Ports } from '../ports'
import { get } from '../store/port'
import { NONE } from './choices-doc'

export async function listChoices({ store }: Ports): Promise<Output<PublicApi['published.choices']>> {
  const { years, towns, units } = (await get(store, 'publishedChoices', 'all')) ?? NONE
  return { years, towns, units }
}
