import type { HolidayTable } from '@/domain/calendar/calendar'
import type { Actor, UnitRef } from '@/domain/people/people'
import type { Packs } from '@/domain/rules/book'
import { shanghaiDay, type PlainDate } from '@/domain/shared/plain-date'
import type { Frequency } from '@/domain/similar/frequency'
import type { Hash } from '@/domain/shared/hash-chain'
import type { Words } from './similar/known'
import type { CongressDoc, UnitDoc } from './store/documents'
import type { Templates } from './notify/templates'
import type { Reader, Store } from './store/port'

/** Who the platform says is calling; never what the request says. */
export type Caller = {
  openid?: string | undefined
  source: string
  /** The token of a signed-in browser, handed on by the function `web`. */
  desk?: string | undefined
}

export type Directory = {
  packs(congress: string): Promise<Packs>
  units(congress: string): Promise<UnitDoc[]>
  congress(id: string): Promise<CongressDoc | undefined>
  similarWords(congress: string): Promise<Words>
  similarCounts(congress: string): Promise<Frequency>
}

/** What every handler is given besides its input. Tests hand in their own. */
export type Ports = {
  store: Reader
  directory: Directory
  holidays: HolidayTable
  hash: Hash
  now: () => number
  salt: () => string
}

/** What a handler that changes something needs. */
export type WritingPorts = Ports & {
  store: Store
  log: (line: object) => void
  /** What is also sent through WeChat; absent: nothing. */
  templates?: Templates
}

/** Files in the cloud storage, by the ids it gives them. */
export type Files = {
  /** Where the file can be fetched for this long; undefined when there is none. */
  link(fileId: string, seconds: number): Promise<string | undefined>
  read(fileId: string, most: number): Promise<Buffer | 'too-large' | undefined>
  /** The id of the new file. */
  write(path: string, content: Buffer): Promise<string>
  remove(fileId: string): Promise<void>
}

/** What a handler that keeps or hands out files needs. */
export type FilingPorts = WritingPorts & { files: Files }

/** A request of a signed-in person. */
export type Signed<P extends Ports = Ports> = P & { actor: Actor; posts: Actor['post'][] }

/** The same, where it matters how they came. */
export type Present<P extends Ports = Ports> = Signed<P> & { caller: Caller }

export function todayOf(ports: Pick<Ports, 'now'>): PlainDate {
  return shanghaiDay(ports.now())
}

/** A unit that was abolished or merged works up to and including its last day. */
export function isInOffice({ until }: UnitDoc, today: PlainDate): boolean {
  return !until || today <= until
}

/** Units in office today that handle suggestions, by id; a committee of the congress is none. */
export function unitsInOffice(ports: Ports, congress: string): Promise<Record<string, UnitRef>> {
  return namedIn(ports, congress, ({ kind }) => kind !== COMMITTEE)
}

/** 专门委员会 of the congress, by id. */
export function committeesInOffice(ports: Ports, congress: string): Promise<Record<string, UnitRef>> {
  return namedIn(ports, congress, ({ kind }) => kind === COMMITTEE)
}

export const COMMITTEE = 'committee'

async function namedIn(
  ports: Ports,
  congress: string,
  wanted: (unit: UnitDoc) => boolean,
): Promise<Record<string, UnitRef>> {
  const today = todayOf(ports)
  const units = (await ports.directory.units(congress)).filter(wanted)
  return Object.fromEntries(
    units.filter((unit) => isInOffice(unit, today)).map(({ _id, name }) => [_id, { id: _id, name }]),
  )
}
