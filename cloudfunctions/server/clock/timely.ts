import { alarms, timelyVerbs, wakeOn } from '@/domain/suggestion/alarms'
import { rulesFor, withPacks } from '../context'
import type { WritingPorts } from '../ports'
import { suggestionKind } from '../suggestion/kind'
import type { Chore } from './chore'
import { clockActs } from './clock-acts'
import { putOff } from './put-off'
import { woken } from './woken'

/** How many cases one run attends to. */
const MOST = 500

const TOLD = { lapseRating: 'lapsed', openPromiseCheck: 'checked', remind: 'reminded' } as const
type TimelyVerb = keyof typeof TOLD

/** What time brings about in suggestions: ratings lapse, promises are asked after, people are reminded. */
export const timely: Chore = {
  what: 'lapsed',
  ids: (ports) => woken(ports, 'suggestions', MOST),
  carry: attend,
}

async function attend(ports: WritingPorts, id: string): Promise<readonly string[]> {
  const done: string[] = []
  try {
    for (const verb of await verbsFor(ports, id))
      if (await clockActs(suggestionKind, ports, id, verb)) done.push(TOLD[verb])
  } finally {
    await putOff(suggestionKind, ports, id, async (s) =>
      wakeOn(s, rulesFor(await withPacks(ports, s.congress), s)),
    )
  }
  return done
}

async function verbsFor(ports: WritingPorts, id: string): Promise<TimelyVerb[]> {
  const doc = await suggestionKind.keep.get(ports.store, id)
  if (!doc) return []
  const ctx = rulesFor(await withPacks(ports, doc.congress), doc.state)
  return [...timelyVerbs(doc.state, ctx), ...(alarms(doc.state, ctx).length > 0 ? ['remind' as const] : [])]
}
