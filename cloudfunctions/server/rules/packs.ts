import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { blankRulebook } from '@/domain/rules/book'
import { rulesViewOf } from '@/domain/rules/views'
import { actOrBegin } from '../cases/act-or-begin'
import type { Receipt } from '../cases/core'
import { brokenAt } from '../cases/integrity'
import { failAt } from '../failure'
import { todayOf, type Signed, type WritingPorts } from '../ports'
import { rulesKind } from './book'

/** 代表工委 keeps the rules of its own congress; to others there is nothing here. */
export function forOffice({ actor }: Pick<Signed, 'actor'>): void {
  if (actor.post.role !== 'deputyOffice') throw failAt('not-found')
}

/** The versions of one's own congress, with who changed what. */
export async function readRules(ports: Signed): Promise<Output<Api['rules.read']>> {
  forOffice(ports)
  const { congress } = ports.actor.post
  const doc = await rulesKind.keep.get(ports.store, congress)
  return {
    ...rulesViewOf(doc?.state ?? blankRulebook(congress), todayOf(ports)),
    chainBreak: doc ? brokenAt(rulesKind, doc, ports.hash) : 0,
    rev: doc?.rev ?? 0,
  }
}

export async function actOnRules(
  ports: Signed<WritingPorts>,
  asked: Input<Api['rules.act']>,
): Promise<Receipt> {
  forOffice(ports)
  const { congress } = ports.actor.post
  return actOrBegin(rulesKind, ports, congress, asked, () => blankRulebook(congress))
}
