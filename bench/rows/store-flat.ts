import { limitsWith } from '../../emulator/cloud/limits'
import { callsOf } from '../../emulator/cloud/store-thread/calls'
import { openStore } from '../../emulator/cloud/store/store'
import { compare, exactly } from '../measure'
import type { Row } from '../row'
import { CASES, casesDir, people, STATUSES } from '../support/cases'

const SMALL = 1000
const LARGE = 200_000
const QUERIES = 50

function open(documents: number) {
  const store = openStore(casesDir(documents), CASES)
  const { act } = callsOf(store, limitsWith())
  let turn = 0
  /** A page of one person's cases of one stage, newest first: the next person's each time. */
  const page = () => {
    turn += 7
    const query = JSON.stringify({ userId: `u${turn % people(documents)}`, status: STATUSES[turn % 4] })
    const params = { collectionName: 'cases', query, order: JSON.stringify({ createdAt: -1 }), limit: 20 }
    return act('database.getDocument', params, 0, 'bench')
  }
  const many = async (): Promise<void> => {
    for (let i = 0; i < QUERIES; i++) await page()
  }
  return { page, many, close: () => store.close() }
}

export const rows: Row[] = [
  {
    bar: 'store: find + sort + limit 20, 200 k against 1 k',
    target: { atMost: 1.5 },
    measure: async () => {
      const [small, large] = [open(SMALL), open(LARGE)]
      const outcome = await compare(large.many, small.many)
      small.close()
      large.close()
      return outcome
    },
  },
  {
    bar: 'store: documents examined per document returned, 200 k',
    target: { atMost: 1.1 },
    measure: async () => {
      const large = open(LARGE)
      let examined = 0
      let returned = 0
      for (let i = 0; i < 1000; i++) {
        const { work } = await large.page()
        examined += work?.examined ?? NaN
        returned += work?.returned ?? NaN
      }
      large.close()
      return { ours: String(examined), peer: String(returned), figure: exactly(examined / returned) }
    },
  },
]
