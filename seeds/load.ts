import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cloud } from '../emulator/cloud/cloud'
import type { PlainDate } from '../src/domain/shared/plain-date'
import { buildSeeds } from './build'
import { DEMO_PICTURE_PATH, demoPicture } from './duty/evidence'
import { identities, type Identity } from './identities'

/** Puts the demo into an empty data directory; one that holds anything is left as it is. */
export async function loadSeeds(
  cloud: Pick<Cloud, 'load' | 'isEmpty' | 'keep'>,
  dataDir: string,
  today: PlainDate,
): Promise<Identity[]> {
  if (await cloud.isEmpty()) {
    const { identities: _identities, ...documents } = buildSeeds(today)
    for (const [collection, docs] of Object.entries(documents)) await cloud.load(collection, plain(docs))
    await cloud.keep(DEMO_PICTURE_PATH, demoPicture())
  }
  writeFileSync(join(dataDir, 'identities.json'), JSON.stringify(identities))
  return identities
}

// What is undefined would be stored as null; a document says nothing instead.
function plain(docs: readonly object[]): object[] {
  return JSON.parse(JSON.stringify(docs)) as object[] // the same list
}
