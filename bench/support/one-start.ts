import { startStoreThread } from '../../emulator/cloud/store-thread/store-thread'
import { openStore } from '../../emulator/cloud/store/store'
import { CASES, people, STATUSES } from './cases'

// A process of its own for store-size.ts: the time of one opening, and the memory of the whole process with the store
// in its thread after reading from all over the data.
const dir = process.argv[2] ?? ''
const DOCUMENTS = 200_000

async function main(): Promise<void> {
  const started = process.hrtime.bigint()
  openStore(dir, CASES).close()
  const openMs = Number(process.hrtime.bigint() - started) / 1e6
  const store = await startStoreThread({ dataDir: dir, collections: CASES }, () => process.exit(1))
  for (let i = 0; i < 2000; i++) {
    const query = JSON.stringify({ userId: `u${(i * 7) % people(DOCUMENTS)}`, status: STATUSES[i % 4] })
    const params = { collectionName: 'cases', query, order: JSON.stringify({ createdAt: -1 }), limit: 20 }
    await store.act('database.getDocument', params, 0, 'bench')
  }
  const rssMb = process.memoryUsage().rss / 2 ** 20
  await store.close()
  console.log(JSON.stringify({ openMs, rssMb }))
}

void main()
