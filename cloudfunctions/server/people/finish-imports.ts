import type { Chore } from '../clock/chore'
import { get } from '../store/port'
import { finishImport } from './apply'

/** Twice as long as a function may run: by then nobody is carrying the import out any more. */
const LEFT_MS = 2 * 60_000

/** An import that a crash left half way: one that was staged is finished, one that was not leaves the way free. */
export const finishImports: Chore = {
  what: 'imported',
  ids: async ({ store, now }) => {
    const roster = await get(store, 'rosters', 'roster')
    return roster && roster.phase !== 'idle' && now() - roster.at >= LEFT_MS ? [roster.import] : []
  },
  carry: async (ports, id) => {
    const { store, now } = ports
    const staged = await get(store, 'imports', id)
    if (staged) {
      await finishImport(ports, staged)
      return true
    }
    const roster = await get(store, 'rosters', 'roster')
    if (roster?.import !== id || roster.phase !== 'planning') return false
    const free = { phase: 'idle', at: now(), rev: roster.rev + 1 } as const
    return (await store.updateIf('rosters', { _id: 'roster', rev: roster.rev }, free)) === 'done'
  },
}
