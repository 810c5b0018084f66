import type { Deadline } from '../calendar/deadline'
import type { Party } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Context } from './define'

/** Something that waits for one party now. The inbox is the list of these; nothing else decides what is 待办. */
export type Turn = {
  party: Party
  /** A verb of the registry. */
  verb: string
  label: string
  due?: PlainDate
  dueName?: string
  counts?: Deadline['counts']
}

export type TurnRules = Pick<Context, 'rules' | 'holidays'>

export function turn(party: Party, verb: string, label: string, due?: Deadline): Turn {
  return due
    ? { party, verb, label, due: due.due, dueName: due.name, counts: due.counts }
    : { party, verb, label }
}
