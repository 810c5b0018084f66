import { labelled } from '../../test/domain/similar/labelled'
import { compare, exactly } from '../measure'
import type { Row } from '../row'
import { openEarlierCases } from '../support/earlier-cases'

type Cases = Awaited<ReturnType<typeof openEarlierCases>>

const DRAFTS = labelled.slice(0, 4)

/** 前情 among so many: the server's search, function and all, against SQLite's full-text index in this process. */
function timed(documents: number): Row {
  return {
    bar: `similar: search among ${documents} cases against FTS5 trigram`,
    target: { atMost: 3 },
    measure: () =>
      among(documents, ({ search, rival }) =>
        compare(
          async () => {
            for (const { title, asks } of DRAFTS) await search({ title, asks })
          },
          () => {
            for (const draft of DRAFTS) rival(draft)
          },
        ),
      ),
  }
}

/** Whether a labelled draft still finds its case among the first five; the others are of the same matters, by lot. */
function found(documents: number): Row {
  return {
    bar: `similar: labelled drafts that find their case in five of ${documents}, against FTS5 trigram`,
    target: { atLeast: 1 },
    measure: () =>
      among(documents, async ({ search, rival }) => {
        const right = { ours: 0, peer: 0 }
        for (const { like, title, asks } of labelled) {
          const isLike = (id: string) => like.includes(id)
          if ((await search({ title, asks })).some(isLike)) right.ours += 1
          if (rival({ title, asks }).some(isLike)) right.peer += 1
        }
        const of = (count: number) => `${count} of ${labelled.length}`
        return { ours: of(right.ours), peer: of(right.peer), figure: exactly(right.ours / right.peer) }
      }),
  }
}

async function among<T>(documents: number, measure: (cases: Cases) => Promise<T>): Promise<T> {
  const cases = await openEarlierCases(documents)
  try {
    return await measure(cases)
  } finally {
    await cases.close()
  }
}

export const rows: Row[] = [timed(100_000), found(10_000)]
