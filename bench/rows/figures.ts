import { compare } from '../measure'
import type { Row } from '../row'
import { openFigureCases } from '../support/figure-cases'

/** One dashboard is too quick beside a recount to be timed alone. */
const TIMES = 10

function row(cases: number, atLeast: number): Row {
  return {
    bar: `figures: full recount against the dashboard, ${cases} cases`,
    target: { atLeast },
    measure: async () => {
      const stand = openFigureCases(cases)
      try {
        const wrong = await stand.differing()
        if (wrong.length > 0)
          throw new Error(`the dashboard differs from the recount: ${wrong.slice(0, 5).join('; ')}`)
        const { trips, bytes } = await stand.dashboard()
        if (trips !== 2) throw new Error(`the dashboard took ${trips} readings`)
        // The recount is written first, so that the ratio says how many times the dashboard is quicker.
        const outcome = await compare(
          () => stand.recount(),
          async () => {
            const started = process.hrtime.bigint()
            for (let time = 0; time < TIMES; time += 1) await stand.dashboard()
            return Number(process.hrtime.bigint() - started) / 1e6 / TIMES
          },
          // A recount takes a minute and more: few turns, but each is of the whole.
          { pairs: 3, warmUp: 0 },
        )
        return { ...outcome, peer: `${outcome.peer}, 2 readings, ${Math.round(bytes / 1024)} KB shown` }
      } finally {
        stand.close()
      }
    },
  }
}

// The bar is 500 at a million cases. A recount grows with their number, the dashboard reads the same five ledgers.
export const rows: Row[] = [row(100_000, 50)]
