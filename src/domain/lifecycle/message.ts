import type { Party } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Recorded } from './record'

/** 消息: what a party should know, as against what it has to do. Named by its event, so it is told once. */
export type Message = {
  key: string
  to: Party
  text: string
  on: PlainDate
  at: number
  /** A reminder of something due, not news. */
  due: boolean
}

export type Telling = { to: Party; text: string }

/** Everything anybody was to be told, in the order in which it happened. */
export function messagesOf<E extends { type: string }>(
  events: readonly Recorded<E>[],
  tellings: (event: Recorded<E>) => Telling[],
): Message[] {
  return events.flatMap((event) =>
    tellings(event).map(({ to, text }) => ({
      key: `${event.seq}|${to}`,
      to,
      text,
      on: event.on,
      at: event.at,
      due: event.type === 'reminded',
    })),
  )
}

/** Several reminders of one day to one party are one message. */
export function textsByParty(lines: readonly { party: Party; text: string }[]): Telling[] {
  const texts = new Map<Party, string[]>()
  for (const { party, text } of lines) texts.set(party, [...(texts.get(party) ?? []), text])
  return [...texts].map(([to, some]) => ({ to, text: some.join('；') }))
}
