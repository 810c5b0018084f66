import type { PlainDate } from '../shared/plain-date'
import type { Post, UnitRef } from './people'
import {
  personColumns,
  sheetNames,
  unitColumns,
  type PersonColumn,
  type RosterFault,
  type RosterRow,
  type UnitColumn,
} from './roster-columns'
import { readPerson, readUnit, type PersonLine, type UnitLine } from './roster-row'

/** What stands before the import: the people of this congress and whoever has one of the telephones, and its units. */
export type KnownPerson = { id: string; name: string; phone?: string | undefined; posts: readonly Post[] }
export type KnownUnit = {
  id: string
  name: string
  kind: string
  until?: PlainDate | undefined
  openCases: number
}

export type UnitChange = { id: string; isNew: boolean; name: string; kind: string; until?: PlainDate }
/** `posts` are added, or take the place of the post with the same id; others stay. */
export type PersonChange = { id: string; isNew: boolean; name: string; phone?: string; posts: Post[] }
export type RosterPlan = { units: UnitChange[]; people: PersonChange[] }

export type RosterInput = {
  units: readonly RosterRow<UnitColumn>[]
  people: readonly RosterRow<PersonColumn>[]
}

export type RosterSetting = {
  congress: string
  known: { people: readonly KnownPerson[]; units: readonly KnownUnit[] }
  /** Ids for what is new; the same line of the same import always gets the same. */
  newId: (kind: 'person' | 'unit' | 'post', row: number) => string
}

/** All of it, or nothing: the changes a sound file asks for, or every line that is wrong, one fault a line. */
export function planRoster(
  input: RosterInput,
  setting: RosterSetting,
): { plan: RosterPlan } | { faults: RosterFault[] } {
  const faults: RosterFault[] = []
  const units = planUnits(input.units, setting, faults)
  // A unit whose own line is wrong is still a unit: its people are not wrong as well.
  const mentioned = new Set(input.units.map(({ cells }) => cells.name))
  const people = planPeople(input.people, units, mentioned, setting, faults)
  if (faults.length > 0) return { faults }
  return { plan: { units, people: renamed(people, units, setting) } }
}

function planUnits(
  rows: RosterInput['units'],
  { known, newId }: RosterSetting,
  faults: RosterFault[],
): UnitChange[] {
  const changes = new Map<string, UnitChange>()
  const named = new Map(known.units.map((unit) => [unit.name, unit.id]))
  const seen = new Set<string>()
  const wrong = (row: number, column: string, message: string) =>
    void faults.push({ sheet: sheetNames.units, row, column, message })
  for (const row of rows) {
    const read = readUnit(row)
    if ('fault' in read) {
      wrong(row.row, read.fault.column, read.fault.message)
      continue
    }
    const { line } = read
    const there = known.units.find(({ id, name }) => (line.id ? id === line.id : name === line.name))
    const holder = named.get(line.name)
    if (line.id && !there)
      wrong(line.row, unitColumns.id, `没有编号是“${line.id}”的单位；新单位请把单位编号留空`)
    else if (seen.has(line.name))
      wrong(line.row, unitColumns.name, `“${line.name}”在这张表里出现了两次，请只留一行`)
    else if (holder && holder !== there?.id)
      wrong(line.row, unitColumns.name, `已经有名叫“${line.name}”的单位，请换一个名称`)
    else if (line.until && line.until !== there?.until && there && there.openCases > 0)
      wrong(
        line.row,
        unitColumns.until,
        `“${there.name}”还有 ${there.openCases} 件在办，请在名册的“单位”里办理撤并，写明承接单位`,
      )
    else changes.set(line.name, changeOf(line, there?.id, newId))
    seen.add(line.name)
  }
  return [...changes.values()]
}

function changeOf(
  { row, name, kind, until }: UnitLine,
  id: string | undefined,
  newId: RosterSetting['newId'],
): UnitChange {
  return { id: id ?? newId('unit', row), isNew: id === undefined, name, kind, ...(until && { until }) }
}

type Placed = { ref: UnitRef; until?: PlainDate | undefined }

/** Units by name as they will be when the file is in force. */
function unitsByName(known: readonly KnownUnit[], changes: readonly UnitChange[]): Map<string, Placed> {
  const changed = new Set(changes.map(({ id }) => id))
  const kept = known.filter(({ id }) => !changed.has(id))
  return new Map([...kept, ...changes].map(({ id, name, until }) => [name, { ref: { id, name }, until }]))
}

function planPeople(
  rows: RosterInput['people'],
  unitChanges: readonly UnitChange[],
  mentioned: ReadonlySet<string>,
  { known, congress, newId }: RosterSetting,
  faults: RosterFault[],
): PersonChange[] {
  const units = unitsByName(known.units, unitChanges)
  const byId = new Map(known.people.map((person) => [person.id, person]))
  const byPhone = new Map(known.people.flatMap((person) => (person.phone ? [[person.phone, person]] : [])))
  const changes = new Map<string, PersonChange>()
  const claimed = new Map<string, { name: string; id: string; row: number }>()

  function faultOf(line: PersonLine): { column: PersonColumn; message: string } | PersonChange {
    const byNumber = line.id ? byId.get(line.id) : undefined
    if (line.id && !byNumber?.posts.some((post) => post.congress === congress))
      return { column: 'id', message: `没有编号是“${line.id}”的人员；新人员请把人员编号留空` }
    const holder = byPhone.get(line.phone)
    const there = byNumber ?? holder
    if (holder && holder.id !== there?.id)
      return { column: 'phone', message: `手机号 ${line.phone} 已登记给“${holder.name}”，请核对` }
    if (there && !line.id && there.name !== line.name)
      return { column: 'phone', message: `手机号 ${line.phone} 已登记给“${there.name}”，请核对姓名或手机号` }
    const before = claimed.get(line.phone)
    if (before && (before.name !== line.name || (there && before.id !== there.id)))
      return {
        column: 'phone',
        message: `手机号与第 ${before.row} 行“${before.name}”相同，一个手机号只能登记一个人`,
      }
    const unit = line.unit ? units.get(line.unit) : undefined
    if (line.unit && !unit && !mentioned.has(line.unit))
      return {
        column: 'unit',
        message: `没有“${line.unit}”这个单位，请先在“单位”表里添加，或改成名册里的名称`,
      }
    if (unit?.until && (!line.until || line.until > unit.until))
      return { column: 'until', message: `“${line.unit}”${unit.until} 撤销，离任日期不能晚于这一天` }
    const id = there?.id ?? before?.id ?? newId('person', line.row)
    const change = changes.get(id) ?? {
      id,
      isNew: there === undefined,
      name: line.name,
      phone: line.phone,
      posts: [],
    }
    if (change.name !== line.name || change.phone !== line.phone)
      return {
        column: 'name',
        message: `同一个人（${line.id}）前面的行写的是“${change.name}”“${change.phone}”，请一致`,
      }
    const asked = postOf(line, unit?.ref, congress)
    const same = there?.posts.find((post) => isSamePlace(post, asked) && post.since === asked.since)
    const others = [
      ...change.posts,
      ...(there?.posts ?? []).filter(
        (post) => post.id !== same?.id && !change.posts.some(({ id: taken }) => taken === post.id),
      ),
    ]
    const clash = others.find((post) => isSamePlace(post, asked) && overlaps(post, asked))
    if (clash)
      return {
        column: 'since',
        message: `与${clash.since}起的同一任职重叠，请先给前一段填上离任日期，或删去这一行`,
      }
    return { ...change, posts: [...change.posts, { ...asked, id: same?.id ?? newId('post', line.row) }] }
  }

  for (const row of rows) {
    const read = readPerson(row)
    const found = 'fault' in read ? read.fault : faultOf(read.line)
    if ('message' in found) {
      const column = 'fault' in read ? found.column : personColumns[found.column as PersonColumn]
      faults.push({ sheet: sheetNames.people, row: row.row, column, message: found.message })
    } else {
      changes.set(found.id, found)
      if (found.phone && !claimed.has(found.phone))
        claimed.set(found.phone, { name: found.name, id: found.id, row: row.row })
    }
  }
  return [...changes.values()]
}

function postOf(line: PersonLine, unit: UnitRef | undefined, congress: string): Omit<Post, 'id'> {
  return {
    role: line.role,
    congress,
    ...(unit && { unit }),
    ...(line.delegation && { delegation: line.delegation }),
    since: line.since,
    ...(line.until && { until: line.until }),
  }
}

type Place = Pick<Post, 'role' | 'congress' | 'unit' | 'since' | 'until'>

export function isSamePlace(a: Place, b: Place): boolean {
  return a.role === b.role && a.congress === b.congress && a.unit?.id === b.unit?.id
}

export function overlaps(a: Place, b: Place): boolean {
  return (!a.until || b.since <= a.until) && (!b.until || a.since <= b.until)
}

/** Whoever works in a unit that gets another name works there under it. */
function renamed(
  people: PersonChange[],
  units: readonly UnitChange[],
  { known }: RosterSetting,
): PersonChange[] {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const changes = new Map(people.map((change) => [change.id, change]))
  for (const { id, name, phone, posts } of known.people) {
    const change = changes.get(id) ?? { id, isNew: false, name, ...(phone && { phone }), posts: [] }
    const moved = posts.flatMap((post) => {
      const called = post.unit && names.get(post.unit.id)
      const isAsked = change.posts.some((one) => one.id === post.id)
      return post.unit && called && called !== post.unit.name && !isAsked
        ? [{ ...post, unit: { id: post.unit.id, name: called } }]
        : []
    })
    if (moved.length > 0) changes.set(id, { ...change, posts: [...change.posts, ...moved] })
  }
  return [...changes.values()]
}
