import type { Actor } from '../../src/domain/people/people'
import { isRefusal } from '../../src/domain/shared/refusal'
import type { Context } from '../../src/domain/suggestion/define'
import { builtIn } from '../../src/domain/rules/book'
import { packFor } from '../../src/domain/rules/in-force'
import { applyCommand, blankDoc } from '../../cloudfunctions/server/cases/record'
import { suggestionKind } from '../../cloudfunctions/server/suggestion/kind'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'
import { blankSuggestion } from '../../src/domain/suggestion/suggestion'
import { actorFor, people } from '../people'
import { sha256 } from '../sha256'
import { units } from '../units'
import { caseIdOf } from './case-id'
import { daysOf, instantOf } from './pace'
import type { Matter, Step, Story } from './story'
import type { Time } from './time'

const knownPeople = Object.fromEntries(
  people.flatMap(({ _id, name, posts }) => {
    const [post] = posts
    return post ? [[_id, { id: _id, name, role: post.role, delegation: post.delegation ?? '' }]] : []
  }),
)

const unitsById = Object.fromEntries(units.map(({ _id, name }) => [_id, { id: _id, name }]))

/** The case that comes of a story, action by action, by the rules themselves. Throws where they refuse. */
export function tell(story: Story, time: Time, others: readonly SuggestionDoc[] = []): SuggestionDoc {
  const { matter, steps } = story
  try {
    return replay(matter, steps, daysOf(story, time), time, others)
  } catch (error) {
    throw new Error(`《${matter.title}》：${error instanceof Error ? error.message : String(error)}`)
  }
}

function replay(
  matter: Matter,
  steps: Step[],
  days: Context['today'][],
  time: Time,
  others: readonly SuggestionDoc[],
): SuggestionDoc {
  const cases = Object.fromEntries(others.map(({ _id, state }) => [_id, state]))
  const author = actorFor('deputy', { name: `代表${matter.author}` })
  const { person, post } = author
  const id = caseIdOf(matter.title)
  let doc = blankDoc(
    suggestionKind,
    id,
    blankSuggestion(id, post.congress, { ...person, delegation: post.delegation ?? '' }),
  )
  let at = 0
  steps.forEach((step, index) => {
    const today = days[index] ?? time.today
    const actor = actorOf(step, matter, author)
    const seed = `${matter.title}:${index}`
    at = instantOf(today, step.by, seed, at)
    const context: Context = {
      actor,
      today,
      rules: packFor(builtIn.suggestion, doc.state.pack, today),
      holidays: time.holidays,
      units: unitsById,
      found: { cases, people: knownPeople },
      hash: sha256,
      salt: sha256(`salt:${seed}`).slice(0, 32),
    }
    const input = step.input({ s: doc.state, time, on: today, actor: actor.person })
    const requestId = index === 0 ? id : sha256(`request:${seed}`).slice(0, 32)
    const result = applyCommand(suggestionKind, doc, { verb: step.verb, input, requestId, at }, context)
    if (isRefusal(result)) throw new Error(`${today} ${step.verb}：${result.message}`)
    doc = result.doc
  })
  return doc
}

function actorOf({ by, unit, deputy }: Step, { lead }: Matter, author: Actor): Actor {
  switch (by) {
    case 'author':
      return author
    case 'cosigner':
      return actorFor('deputy', { name: `代表${deputy ?? ''}` })
    case 'office':
      return actorFor('deputyOffice')
    case 'government':
      return actorFor('governmentOffice')
    case 'handler':
      return actorFor('unitHandler', { unit: unit ?? lead })
    case 'head':
      return actorFor('unitHead', { unit: unit ?? lead })
    case 'clock':
      return actorFor('clock')
    default:
      return by satisfies never
  }
}

/** The cases with those taken in that were merged into them: the other half of 并案, on the day of the merger. */
export function withJoined(docs: readonly SuggestionDoc[], time: Time): SuggestionDoc[] {
  return docs.map((doc) =>
    docs
      .filter(({ state }) => state.mergedInto?.case === doc._id)
      .reduce((into, from) => joined(into, from, time), doc),
  )
}

function joined(into: SuggestionDoc, from: SuggestionDoc, time: Time): SuggestionDoc {
  const last = from.events[from.events.length - 1]
  const context: Context = {
    actor: actorFor('clock'),
    today: from.state.mergedInto?.on ?? time.today,
    rules: packFor(builtIn.suggestion, into.state.pack, time.today),
    holidays: time.holidays,
    units: unitsById,
    found: { cases: { [from._id]: from.state }, people: {} },
    hash: sha256,
    salt: '',
  }
  const requestId = sha256(`join:${into._id}:${from._id}`).slice(0, 32)
  const command = { verb: 'join', input: { from: from._id }, requestId, at: last?.at ?? 0 }
  const result = applyCommand(suggestionKind, into, command, context)
  if (isRefusal(result)) throw new Error(result.message)
  return result.doc
}
