import type { Context } from '@/domain/motion/define'
import type { Motion } from '@/domain/motion/motion'
import type { Actor } from '@/domain/people/people'
import { packFor } from '@/domain/rules/in-force'
import type { Command } from '../cases/kind'
import { deputiesInOffice } from '../deputy/in-office'
import { momentOf } from '../moment'
import { unitsInOffice, type Ports } from '../ports'
import { sessionsById } from '../session/sessions-of'

/** Verbs that must know who is a deputy today. */
const ROSTER: readonly string[] = ['inviteCosigners', 'submit']

/** Everything a decision about this motion may depend on. The roster is read only where it matters. */
export async function contextFor(
  ports: Ports,
  actor: Actor,
  s: Pick<Motion, 'congress' | 'pack'>,
  command?: Pick<Command, 'verb'>,
): Promise<Context> {
  const [packs, sessions, units, deputies] = await Promise.all([
    ports.directory.packs(s.congress),
    sessionsById(ports.store, s.congress),
    unitsInOffice(ports, s.congress),
    command && ROSTER.includes(command.verb) ? deputiesInOffice(ports, s.congress) : [],
  ])
  const moment = momentOf(ports)
  return {
    actor,
    ...moment,
    rules: packFor(packs.motion, s.pack, moment.today),
    holidays: ports.holidays,
    hash: ports.hash,
    sessions,
    units,
    // A motion keeps who they were, not whatever else the roster knows of them.
    deputies: Object.fromEntries(deputies.map(({ id, name, delegation }) => [id, { id, name, delegation }])),
  }
}
