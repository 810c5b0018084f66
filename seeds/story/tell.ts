import type { Actor } from '../../src/domain/people/people'
import { isRefusal } from '../../src/domain/shared/refusal'
import type { Context } from '../../src/domain/suggestion/define'
import { packFor } from '../../src/domain/suggestion/rulebook'
import { applyCommand, blankDoc } from '../../cloudfunctions/server/cases/record'
import { suggestionKind } from '../../cloudfunctions/server/suggestion/kind'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'
import { blankSuggestion } from '../../src/domain/suggestion/suggestion'
import { actorFor } from '../people'
import { sha256 } from '../sha256'
import { units } from '../units'
import { daysOf, instantOf } from './pace'
import type { Matter, Step, Story } from './story'
import type { Time } from './time'

const unitsById = Object.fromEntries(units.map(({ _id, name }) => [_id, { id: _id, name }]))

/** The case that comes of a story, action by action, by the rules themselves. Throws where they refuse. */
export function tell(story: Story, time: Time): SuggestionDoc {
  const { matter, steps } = story
  try {
    return replay(matter, steps, daysOf(story, time), time)
  } catch (error) {
    throw new Error(`《${matter.title}》：${error instanceof Error ? error.message : String(error)}`)
  }
}

function replay(matter: Matter, steps: Step[], days: Context['today'][], time: Time): SuggestionDoc {
  const author = actorFor('deputy', { name: `代表${matter.author}` })
  const { person, post } = author
  const id = sha256(matter.title).slice(0, 32)
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
      rules: packFor(doc.state.pack, today),
      holidays: time.holidays,
      units: unitsById,
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

function actorOf({ by, unit }: Step, { lead }: Matter, author: Actor): Actor {
  switch (by) {
    case 'author':
      return author
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
