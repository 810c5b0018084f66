import fc from 'fast-check'
import { canonical } from '@/domain/shared/canonical'
import { firstBreak, GENESIS, link, type Linked } from '@/domain/shared/hash-chain'
import { sha256 } from '../support/holidays'
import { given } from '../support/story'
import { claimed, fulfilled, published, rated, tillReplied } from '../support/steps'

type Entry = Linked & Record<string, unknown>

const { events } = given(tillReplied, rated, claimed, fulfilled, published)
const chain = JSON.parse(JSON.stringify(events)) as Entry[]
const anchor = chain[chain.length - 1]?.hash

/** Found by the chain itself, or because its head is not the one that was anchored that day. */
const isFound = (tampered: readonly Entry[]) =>
  firstBreak(tampered, sha256) !== 0 || tampered[tampered.length - 1]?.hash !== anchor

/** Every place in an entry, however deep. */
function paths(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, item]) => paths(item, [...at, key]))]
}

function changed(value: unknown, [key, ...rest]: string[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? changed(item, rest, change) : item))
  const object = value as Record<string, unknown> // paths lead through objects only
  return { ...object, [key]: changed(object[key], rest, change) }
}

const place = fc.nat({ max: chain.length - 1 })

const edit = fc.tuple(place, fc.nat(), fc.jsonValue()).map(([index, pick, other]) => {
  const where = paths(chain[index])
  const path = where[pick % where.length] ?? []
  const spoil = (old: unknown) => (canonical(old) === canonical(other) ? [other] : other)
  return chain.map((entry, at) => (at === index && path.length > 0 ? changed(entry, path, spoil) : entry))
})
const nudge = fc.tuple(place, fc.nat()).map(([index, pick]) => {
  const where = paths(chain[index]).filter((path) => path.length > 0)
  const path = where[pick % where.length] ?? []
  return chain.map((entry, at) => (at === index ? changed(entry, path, (old) => `${String(old)}。`) : entry))
})
const dropKey = fc.tuple(place, fc.nat()).map(([index, pick]) =>
  chain.map((entry, at) => {
    const keys = Object.keys(entry)
    return at === index
      ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== keys[pick % keys.length]))
      : entry
  }),
)
const addKey = place.map((index) => chain.map((entry, at) => (at === index ? { ...entry, extra: 1 } : entry)))
const remove = place.map((index) => chain.filter((_entry, at) => at !== index))
const truncate = fc.nat({ max: chain.length - 1 }).map((length) => chain.slice(0, length))
const reorder = fc
  .tuple(place, place)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => chain.map((entry, at) => (at === a ? chain[b] : at === b ? chain[a] : entry)))
const insert = fc
  .tuple(place, place)
  .map(([from, to]) => chain.flatMap((entry, at) => (at === to ? [chain[from], entry] : [entry])))
const append = place.map((index) => {
  const { seq: _seq, prev: _prev, hash: _hash, ...copy } = chain[index] as Entry
  return [...chain, link(chain[chain.length - 1], copy, sha256)]
})
/** The clever one: changes a fact and computes every later hash anew. */
const rewrite = place.map((index) => {
  const forged: Entry[] = []
  for (const [at, { seq: _seq, prev: _prev, hash: _hash, ...entry }] of chain.entries()) {
    const body = at === index ? { ...entry, at: 0 } : entry
    forged.push(link(forged[forged.length - 1], body, sha256))
  }
  return forged
})

test('没有动过的记录，从头到尾都对得上', () => {
  expect(firstBreak(chain, sha256)).toBe(0)
  expect(firstBreak([], sha256)).toBe(0)
  expect(chain[0]?.prev).toBe(GENESIS)
  expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_entry, index) => index + 1))
})

test('一千种篡改——改、删、换序、插入、截尾、补写、整条重算——没有一种不被发现', () => {
  const tampering = fc.oneof(edit, nudge, dropKey, addKey, remove, truncate, reorder, insert, append, rewrite)
  fc.assert(
    fc.property(tampering, (tampered) => {
      fc.pre(canonical(tampered) !== canonical(chain))
      return isFound(tampered as Entry[])
    }),
    { numRuns: 1000, seed: 20260422, maxSkipsPerRun: 10 },
  )
})

test('改动在第几条，就指出第几条', () => {
  for (const index of chain.keys()) {
    const tampered = chain.map((entry, at) => (at === index ? { ...entry, at: 0 } : entry))
    expect(firstBreak(tampered, sha256)).toBe(index + 1)
  }
})

test('中间少一条、多一条、换了次序，不靠锚也发现得了', () => {
  for (const index of chain.keys()) {
    if (index === chain.length - 1) continue
    expect(
      firstBreak(
        chain.filter((_entry, at) => at !== index),
        sha256,
      ),
    ).toBe(index + 1)
    const twice = chain.flatMap((entry, at) => (at === index ? [entry, entry] : [entry]))
    expect(firstBreak(twice, sha256)).toBe(index + 2)
  }
})

/** An entry with another fact, its own hash made to fit; its neighbours are left alone. */
function forge(entry: Entry, change: object): Entry {
  const { hash: _hash, ...body } = { ...entry, ...change }
  return { ...body, hash: sha256(canonical(body)) } as Entry
}

test('改了一条并把这一条的哈希算对，后一条接不上，照样发现', () => {
  for (const index of chain.keys()) {
    if (index === chain.length - 1) continue
    const tampered = chain.map((entry, at) => (at === index ? forge(entry, { at: 0 }) : entry))
    expect(firstBreak(tampered, sha256)).toBe(index + 2)
  }
})

test('序号不从一起、不连着的，哈希都对也不算数', () => {
  for (const shift of [1, -1, 100]) {
    const renumbered: Entry[] = []
    for (const entry of chain) {
      const prev = renumbered[renumbered.length - 1]?.hash ?? GENESIS
      renumbered.push(forge(entry, { seq: entry.seq + shift, prev }))
    }
    expect(firstBreak(renumbered, sha256)).toBe(1)
  }
})

test('只截掉末尾的记录，链条自身看不出，要与当天的锚对照', () => {
  const shorter = chain.slice(0, -1)
  expect(firstBreak(shorter, sha256)).toBe(0)
  expect(isFound(shorter)).toBe(true)
})

test('从改动处起重算全部哈希，链条自身看不出，要与当天的锚对照', () => {
  const [forged] = fc.sample(rewrite, { numRuns: 1, seed: 1 })
  expect(firstBreak(forged ?? [], sha256)).toBe(0)
  expect(isFound(forged ?? [])).toBe(true)
})

test('内容相同、键的次序不同，哈希相同', () => {
  const shuffled = chain.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as Entry)
  expect(firstBreak(shuffled, sha256)).toBe(0)
})
