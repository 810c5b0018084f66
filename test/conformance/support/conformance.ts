import { startTestCloud, type TestCloud } from '../../emulator/support/cloud'
import type { commands, expressions, stages } from './exported'

// What the unchanged wx-server-sdk does here, against what MongoDB's manual and WeChat's documentation say it does.
// Expectations are worked out from the page named beside each group, never from an answer of the emulator.

type Step = (...given: unknown[]) => object
export type Aggregate = Record<(typeof stages)[number], (spec: unknown) => Aggregate> & {
  end(): Promise<{ list: object[] }>
  done(): object[]
}
export type Inside = {
  sdk: Record<
    'callFunction' | 'uploadFile' | 'downloadFile' | 'getTempFileURL' | 'deleteFile',
    (options: object) => Answer
  >
  db: Database
  _: Commands
  $: Record<(typeof expressions)[number], Step> & { pipeline(): Aggregate }
}
/** A command may be followed by another: `_.gt(1).and(_.lt(5))`. */
type Commands = Record<(typeof commands)[number], (...given: unknown[]) => Commands> & {
  project: Record<'slice' | 'elemMatch', Step>
}
type Answer = Promise<Record<string, unknown>>
export type Selection = Record<
  'where' | 'orderBy' | 'skip' | 'limit' | 'field',
  (...given: unknown[]) => Selection
> &
  Record<'get' | 'count' | 'update' | 'remove', (options?: object) => Answer>
export type Collection = Selection & {
  doc(id: unknown): Record<'get' | 'set' | 'update' | 'remove', (options?: object) => Answer> & {
    field(projection: object): { get(): Answer }
  }
  add(options: object): Answer
  aggregate(): Aggregate
}
export type Transaction = {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}
type Database = {
  collection(name: string): Collection
  createCollection(name: string): Answer
  serverDate(options?: { offset: number }): object
  RegExp(options: { regexp: string; options?: string }): object
  startTransaction(): Promise<Transaction>
  runTransaction(run: (transaction: Transaction) => Promise<unknown>, times?: number): Promise<unknown>
  Geo: Record<'Point' | 'Polygon' | 'LineString', new (...given: unknown[]) => object>
  command: Inside['_']
}

type Failure = { errCode?: number; code?: string; message: string }

/** A cloud for one file of tests. */
export function conformingCloud(options: Parameters<typeof startTestCloud>[0] = {}): {
  cloud(): TestCloud
  /** Runs the code in a function; it sees nothing of the test around it. Dates come back as ISO texts. */
  run(code: string | ((inside: Inside) => unknown)): Promise<unknown>
  /** The failure of the same, or a complaint when it does not fail. */
  failure(code: string | ((inside: Inside) => unknown)): Promise<Failure>
} {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startTestCloud(options)
  })
  afterAll(() => cloud.end())
  const ask = async (code: string | ((inside: Inside) => unknown)) => {
    const text = `async ({ sdk, db, _ }) => (${code.toString()})({ sdk, db, _, $: _.aggregate })`
    return (await cloud.invoke('runner', { code: text })) as { value?: unknown; failed?: Failure }
  }
  return {
    cloud: () => cloud,
    run: async (code) => {
      const { value, failed } = await ask(code)
      if (failed) throw Object.assign(new Error(failed.message), failed)
      return value
    },
    failure: async (code) => {
      const { value, failed } = await ask(code)
      if (!failed) throw new Error(`it succeeded and answered ${JSON.stringify(value)}`)
      return failed
    },
  }
}

/** A value as JSON leaves it, to compare with what a function answered. */
export const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
