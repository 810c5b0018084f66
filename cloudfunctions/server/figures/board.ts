import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { boardOf } from '@/domain/figures/board'
import { figuresOf } from '@/domain/figures/who'
import type { Actor, UnitRef } from '@/domain/people/people'
import { Failure } from '../failure'
import { todayOf, type Signed } from '../ports'
import { ledgersOf } from './ledgers'

/** The dashboard: all of a congress for those who supervise, its own figures for a unit. */
export async function board(
  ports: Signed,
  narrowing: Input<Api['figures.board']>,
): Promise<Output<Api['figures.board']>> {
  const { own } = figuresSeen(ports.actor)
  const { congress } = ports.actor.post
  const [ledgers, place] = await Promise.all([
    ledgersOf(ports.store, congress),
    ports.directory.congress(congress),
  ])
  const reader = { today: todayOf(ports), forUnit: own !== undefined, own, place: place?.name ?? '' }
  return { board: boardOf(ledgers, narrowing, reader) }
}

/** Whose figures: a unit's own, or of all units. */
export function figuresSeen({ post }: Actor): { own: UnitRef | undefined } {
  const whose = figuresOf(post.role)
  if (whose === 'all') return { own: undefined }
  if (whose === 'own' && post.unit) return { own: post.unit }
  throw new Failure('not-yours', '办理统计由代表工委、区政府办、领导和承办单位查看')
}
