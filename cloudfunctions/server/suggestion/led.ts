import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { markOf } from '@/domain/figures/lists'
import { whyNot } from '@/domain/lifecycle/action'
import { spokenDay, type PlainDate } from '@/domain/shared/plain-date'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { rowFields, rowFor } from '@/domain/suggestion/row'
import { contextFor } from '../context'
import { Failure } from '../failure'
import { rowsWhere } from '../figures/cases-of'
import { nextCursor, PAGE, readCursor } from '../page'
import { todayOf, type Signed } from '../ports'
import { scopeOf } from './list'
import { casesById } from './list-of'

// A path and one inside it cannot both be asked for.
const FIELDS = [
  ...rowFields.filter((path) => !path.startsWith('keySupervision')),
  'urges',
  'leading',
  'keySupervision',
].map((path) => `state.${path}`)

/** What a leader leads (领办) or supervises (督办): where each stands, what happened last, whether it can be urged. */
export async function listLed(
  ports: Signed,
  { as, cursor }: Input<Api['suggestion.led']>,
): Promise<Output<Api['suggestion.led']>> {
  const { person, post } = ports.actor
  const scope = post.role === 'leader' ? scopeOf(ports.actor) : undefined
  if (!scope) throw new Failure('not-yours', '领办和督办的建议由领导本人查看')
  const where = { congress: post.congress, marks: markOf(as, person.id) }
  const found = await rowsWhere(ports, where, readCursor(cursor))
  const page = found.slice(0, PAGE)
  const docs = await casesById(
    ports,
    scope,
    page.map(({ _id }) => _id),
    ['rev', ...FIELDS],
  )
  const today = todayOf(ports)
  const rows = await Promise.all(
    docs.map(async ({ _id, rev, state }) => {
      const ctx = await contextFor(ports, ports.actor, state)
      const last = page.find((row) => row._id === _id)?.last
      return {
        row: rowFor(state, ctx),
        rev,
        last: last && { text: last.text, when: spokenDay(last.on as PlainDate, today) }, // written from an event's day
        whyNotUrge: whyNot(suggestionMachine, 'urge', state, ctx)?.message,
      }
    }),
  )
  return { rows, next: nextCursor(found) }
}
