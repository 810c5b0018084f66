import cloud from 'wx-server-sdk'
import { cloudReader } from '../../../cloudfunctions/server/store/cloud-reader'
import { withUndefined } from './undefined'
import { cloudWriter } from '../../../cloudfunctions/server/store/cloud-writer'

cloud.init()
const database = cloud.database()
const store = { ...cloudReader(database), ...cloudWriter(database) }

type Call = { method: keyof typeof store; given: unknown[] }

/** The cloud store as a function, so that a test can use it where it really runs. */
export async function main({ method, given }: Call): Promise<{ answer?: unknown; failed?: string }> {
  const call = store[method] as (...given: unknown[]) => Promise<unknown>
  return call(...given.map(withUndefined)).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
  )
}
