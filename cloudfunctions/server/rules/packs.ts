import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { blankRulebook } from '@/domain/rules/book'
import { rulesViewOf } from '@/domain/rules/views'
import { isRefusal } from '@/domain/shared/refusal'
import { actOn } from '../cases/act'
import type { Receipt } from '../cases/core'
import { brokenAt } from '../cases/integrity'
import type { Command } from '../cases/kind'
import { applyCommand, blankDoc } from '../cases/record'
import { failAt, failWith } from '../failure'
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
  const { rev, verb, input, requestId } = asked
  if (rev > 0) return actOn(rulesKind)(ports, { id: congress, ...asked })
  if (!Object.keys(rulesKind.machine.actions).includes(verb)) throw failAt('unknown-action')
  const begun = blankDoc(rulesKind, congress, blankRulebook(congress))
  const command: Command = { verb, input, requestId, at: ports.now() }
  const context = await rulesKind.contextFor(ports, ports.actor, begun.state)
  const result = applyCommand(rulesKind, begun, command, context)
  if (isRefusal(result)) {
    // The first of two equal requests may have made the book meanwhile: then it answers.
    if (await rulesKind.keep.get(ports.store, congress))
      return actOn(rulesKind)(ports, { id: congress, ...asked })
    throw failWith(result)
  }
  if ((await rulesKind.keep.insert(ports.store, { ...result.doc, behind: false })) === 'done')
    return result.receipt
  return actOn(rulesKind)(ports, { id: congress, ...asked })
}
