import { applyCommand, blankDoc } from '../../cloudfunctions/server/cases/record'
import { bookKind } from '../../cloudfunctions/server/duty/book'
import type { BookDoc } from '../../cloudfunctions/server/duty/duty-doc'
import { blankBook } from '../../src/domain/duty/book/book'
import { isRefusal } from '../../src/domain/shared/refusal'
import { plainDate } from '../../src/domain/shared/plain-date'
import { actorFor } from '../people'
import { sha256 } from '../sha256'
import { dutyPlan } from './plan'

/** The district's book: the plans of these years, and the example table until there is another. */
export function tellBook(years: readonly number[]): BookDoc {
  let doc = blankDoc(bookKind, 'wj', blankBook('wj'))
  for (const year of years) {
    const today = plainDate(`${year}-02-10`)
    const { name, example, items } = dutyPlan(year)
    const command = {
      verb: 'adoptPlan',
      input: { year, name, example, items },
      requestId: sha256(`plan:${year}`).slice(0, 32),
      at: Date.parse(`${today}T09:00:00+08:00`),
    }
    const result = applyCommand(bookKind, doc, command, {
      actor: actorFor('deputyOffice'),
      today,
      hash: sha256,
    })
    if (isRefusal(result)) throw new Error(`清单 ${year}：${result.message}`)
    doc = result.doc
  }
  return { ...doc, behind: false }
}
