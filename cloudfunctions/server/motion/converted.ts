import { nothingFound } from '@/domain/suggestion/define'
import type { HolidayTable } from '@/domain/calendar/calendar'
import { conversionOf } from '@/domain/motion/conversion'
import type { Actor } from '@/domain/people/people'
import type { Packs } from '@/domain/rules/book'
import { packOn } from '@/domain/rules/in-force'
import type { Hash } from '@/domain/shared/hash-chain'
import { isRefusal } from '@/domain/shared/refusal'
import type { Context } from '@/domain/suggestion/define'
import { blankSuggestion } from '@/domain/suggestion/suggestion'
import { drawSoon } from '../cases/draw'
import { applyCommand, blankDoc } from '../cases/record'
import { withPacks } from '../context'
import type { WritingPorts } from '../ports'
import { suggestionKind } from '../suggestion/kind'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'
import type { MotionDoc } from './motion-doc'

type Means = { holidays: HolidayTable; hash: Hash; packs: Packs }

/**
 * The suggestion that the presidium's decision calls for; undefined for every other motion. All of it follows from the
 * event of that decision, so that made twice it is the same document.
 */
export function convertedDoc(
  { holidays, hash, packs }: Means,
  { state, events }: MotionDoc,
): SuggestionDoc | undefined {
  const conversion = conversionOf(state)
  const decided = events.find(({ type }) => type === 'converted')
  if (!conversion || !decided) return undefined
  const { suggestion, motion, lead, ...told } = conversion
  const { by, on: today, at, requestId } = decided
  const actor: Actor = {
    person: by.person,
    post: { id: by.post, role: by.role, congress: state.congress, since: today },
  }
  const ctx: Context = {
    actor,
    today,
    rules: packOn(packs.suggestion, today),
    holidays,
    units: {},
    found: nothingFound,
    hash,
    salt: hash(requestId),
  }
  const blank = blankDoc(suggestionKind, suggestion, blankSuggestion(suggestion, state.congress, lead))
  const input = { motion: motion.id, name: motion.name, ...told }
  const result = applyCommand(suggestionKind, blank, { verb: 'receiveMotion', input, requestId, at }, ctx)
  if (isRefusal(result)) throw new Error(`motion ${state.id} makes no suggestion: ${result.message}`)
  return result.doc
}

/** Puts it among the suggestions once; whatever has happened to it since is not touched. */
export async function projectConversion(ports: WritingPorts, doc: MotionDoc): Promise<void> {
  const made = convertedDoc(await withPacks(ports, doc.congress), doc)
  if (!made) return
  if ((await ports.store.insert('suggestions', made)) === 'done') await drawSoon(suggestionKind, ports, made)
}
