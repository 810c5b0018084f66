import { addDays, type PlainDate } from '@/domain/shared/plain-date'
import type { CaseCore } from '../cases/core'
import type { CaseContext, CaseKind } from '../cases/kind'
import { NEVER } from '../cases/record'
import { todayOf, type WritingPorts } from '../ports'

/** What still could not be done today, because a record is broken say, is tried again tomorrow, not all day long. */
export async function putOff<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(
  { keep }: CaseKind<S, E, C, D>,
  ports: WritingPorts,
  id: string,
  nextOf: (s: S) => PlainDate | undefined | Promise<PlainDate | undefined>,
): Promise<void> {
  const doc = await keep.get(ports.store, id)
  const today = todayOf(ports)
  if (!doc?.wakeOn || doc.wakeOn > today) return
  const next = (await nextOf(doc.state)) ?? NEVER
  await keep.wake(ports.store, doc, next > today ? next : addDays(today, 1))
}
