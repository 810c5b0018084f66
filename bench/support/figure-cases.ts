/* Many cases of five sessions in the emulator's store, with the ledgers that follow from them. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collections } from '../../config/collections'
import { holidays } from '../../cloudfunctions/server/holidays'
import { board } from '../../cloudfunctions/server/figures/board'
import { ledgersOf } from '../../cloudfunctions/server/figures/ledgers'
import { recountOf } from '../../cloudfunctions/server/figures/recount'
import type { Reader, Where } from '../../cloudfunctions/server/store/port'
import type { Signed } from '../../cloudfunctions/server/ports'
import { cut } from '../../cloudfunctions/server/store/match'
import { parseWire } from '../../emulator/cloud/ejson'
import { limitsWith } from '../../emulator/cloud/limits'
import { insertDocuments } from '../../emulator/cloud/store/collection'
import { callsOf } from '../../emulator/cloud/store-thread/calls'
import { openStore } from '../../emulator/cloud/store/store'
import { buildSeeds } from '../../seeds/build'
import { congresses } from '../../seeds/congresses'
import { people } from '../../seeds/people'
import { sha256 } from '../../seeds/sha256'
import { units } from '../../seeds/units'
import { differences, emptyLedger, exchanged, type Ledger } from '../../src/domain/figures/ledger'
import { placed, shareFields, type Share } from '../../src/domain/figures/share'
import { packFor } from '../../src/domain/rules/in-force'
import { builtIn } from '../../src/domain/rules/book'
import { plainDate } from '../../src/domain/shared/plain-date'
import { categories, type Category, type Suggestion } from '../../src/domain/suggestion/suggestion'

const TODAY = '2026-11-25'
const CONGRESS = 'wj'
const SESSIONS = 5
const BATCH = 5000
/** Of the cases only the index that a recount goes by: building the others would take longer than measuring. */
const specs = collections
  .filter(({ name }) => ['suggestions', 'figureRows', 'figureLedgers'].includes(name))
  .map((spec) =>
    spec.name === 'suggestions'
      ? { ...spec, indexes: spec.indexes.filter(({ name }) => name === 'session') }
      : spec,
  )
const sessionName = (n: number) => `第 ${(n % SESSIONS) + 1} 次会议`

type Story = { state: object; share: Share | undefined }

/** The cases of the demo, of each the fields that a recount reads, and what it adds to the figures. */
function storiesOf(): Story[] {
  return buildSeeds(plainDate(TODAY)).suggestions.flatMap(({ state }) => {
    if (!state.number) return []
    const rules = packFor(builtIn.suggestion, state.pack, plainDate(TODAY))
    const share = placed(state, { rules, holidays })?.share
    return [{ state: cut(JSON.parse(JSON.stringify(state)) as object, shareFields), share }]
  })
}

/** One of them as a case of another session, unit and category. */
function caseAt(n: number, stories: readonly Story[]) {
  const story = stories[n % stories.length]
  const unit = units[n % units.length]
  const category = Object.keys(categories)[n % Object.keys(categories).length] as Category // the keys of the table
  if (!story || !unit) throw new Error('the demo has no cases')
  const state = story.state as Suggestion // of which a recount reads no more than this
  const lead = { id: unit._id, name: unit.name }
  const [session, no] = [sessionName(n), Math.floor(n / SESSIONS) + 1]
  const leading = state.units.find(({ part }) => part !== 'supporting')
  const told = {
    ...state,
    id: `c${n}`,
    number: { ...state.number, no, session, category },
    units: state.units.map((duty) => (duty === leading ? { ...duty, unit: lead } : duty)),
  }
  const doc = { _id: `c${n}`, congress: CONGRESS, session, no, rev: 1, behind: false, state: told }
  return { doc, session, share: story.share && { ...story.share, category, ...(leading && { unit: lead }) } }
}

const wire = (where: Where): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(where).map(([field, asked]) => [
        field,
        typeof asked === 'object'
          ? Object.fromEntries(Object.entries(asked).map(([operator, value]) => [`$${operator}`, value]))
          : asked,
      ]),
    ),
  )

/** A store with so many cases, read through the emulator's own answers; `close` removes it. */
export function openFigureCases(count: number) {
  const home = mkdtempSync(join(tmpdir(), 'bench-figures-'))
  const store = openStore(home, specs)
  const { act } = callsOf(store, limitsWith())
  const now = Date.parse(`${TODAY}T01:00:00Z`)
  const stories = storiesOf()

  let ledgers = new Map<string, Ledger>()
  for (let from = 0; from < count; from += BATCH) {
    const cases = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => caseAt(from + i, stories))
    insertDocuments(
      store.place('suggestions'),
      cases.map(({ doc }) => doc),
    )
    ledgers = new Map(
      Array.from({ length: SESSIONS }, (_, n) => {
        const session = sessionName(n)
        const exchanges = cases
          .filter((one) => one.session === session)
          .map(({ share }) => ({ before: undefined, now: share }))
        return [session, exchanged(ledgers.get(session) ?? emptyLedger, exchanges)]
      }),
    )
  }
  insertDocuments(
    store.place('figureLedgers'),
    [...ledgers].map(([session, ledger]) => ({
      _id: `${CONGRESS}|${session}`,
      congress: CONGRESS,
      session,
      rev: 1,
      ...ledger,
      folded: [],
      told: true,
      checkedOn: TODAY,
    })),
  )

  const trips = { n: 0 }
  const reader: Reader = {
    find: async (name, { where, order = [], limit, fields }) => {
      trips.n += 1
      const params = {
        collectionName: name,
        query: wire(where),
        limit,
        ...(order.length > 0 && {
          order: JSON.stringify(
            Object.fromEntries(order.map(([path, way]) => [path, way === 'asc' ? 1 : -1])),
          ),
        }),
        ...(fields && { projection: JSON.stringify(Object.fromEntries(fields.map((path) => [path, 1]))) }),
      }
      const { answer } = await act('database.getDocument', params, now, 'bench')
      const { data } = answer as { data: { list: string[] } }
      return data.list.map((text) => parseWire(text, now) as never) // what was inserted above
    },
    count: () => Promise.reject(new Error('nothing is counted here')),
  }
  const person = people.find(
    ({ posts }) => posts[0]?.role === 'deputyOffice' && posts[0].congress === CONGRESS,
  )
  const post = person?.posts[0]
  if (!person || !post) throw new Error('the demo has no office')
  const place = congresses.find(({ _id }) => _id === CONGRESS)
  const ports = {
    store: reader,
    directory: { congress: () => Promise.resolve(place), packs: () => Promise.resolve(builtIn) },
    holidays,
    hash: sha256,
    now: () => now,
    actor: { person: { id: person._id, name: person.name }, post },
  } as unknown as Signed // of the ports only what figures need
  const sessions = Array.from({ length: SESSIONS }, (_, n) => sessionName(n))
  return {
    dashboard: async () => {
      const before = trips.n
      const { board: shown } = await board(ports, {})
      return { cases: shown.cases, trips: trips.n - before, bytes: JSON.stringify(shown).length }
    },
    recount: async () => {
      for (const session of sessions) await recountOf(ports, { congress: CONGRESS, session })
    },
    /** What the ledgers say that a recount does not. */
    differing: async () => {
      const kept = await ledgersOf(reader, CONGRESS)
      const found: string[] = []
      for (const { session, ledger } of kept)
        found.push(...differences(ledger, await recountOf(ports, { congress: CONGRESS, session })))
      return found
    },
    close: () => {
      store.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
