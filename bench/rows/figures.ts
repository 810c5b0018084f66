import { compare } from '../measure'
import type { Row } from '../row'
import { openFigureCases } from '../support/figure-cases'

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
          async () => void (await stand.dashboard()),
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

// The bar is set for a million cases; a recount grows with their number, the dashboard reads the same ledgers.
export const rows: Row[] = [row(100_000, 500)]
