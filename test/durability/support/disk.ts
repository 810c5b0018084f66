import fs from 'node:fs'
import path from 'node:path'

/** One change as disk.c logs it: create, truncate, write, sync, rename, unlink, make directory. */
export type Change = {
  kind: 'c' | 't' | 'w' | 's' | 'r' | 'u' | 'm'
  path: string
  to: string
  offset: number
  data: Buffer
}

const HEAD = 17

export function readLog(file: string): Change[] {
  const log = fs.readFileSync(file)
  const changes: Change[] = []
  for (let at = 0; at + HEAD <= log.length;) {
    const [one, two, length] = [log.readUInt16LE(at + 1), log.readUInt16LE(at + 3), log.readUInt32LE(at + 13)]
    const names = at + HEAD
    const data = names + one + two
    // The process may have died while it wrote the last one.
    if (data + length > log.length) break
    changes.push({
      kind: String.fromCharCode(log[at] ?? 0) as Change['kind'],
      path: log.toString('utf8', names, names + one),
      to: log.toString('utf8', names + one, data),
      offset: Number(log.readBigUInt64LE(at + 5)),
      data: log.subarray(data, data + length),
    })
    at = data + length
  }
  return changes
}

/** A file or directory: what is surely on the disk, and the changes no sync has covered yet. */
type Node = { directory: boolean; synced: Content; pending: Change[] }

/**
 * A disk as strict as POSIX allows: of a file only what was written before its last fsync is sure to survive, and of a
 * directory only the names it held at its own. What is not sure survives or not, change by change and sector by sector.
 */
export class Disk {
  private readonly names = new Map<string, Node>()
  private readonly durable = new Map<string, Node>()

  /** Begins with what lies in a directory, all of it synced. */
  constructor(root: string) {
    this.both('', newNode(true))
    for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name)
      const node = newNode(entry.isDirectory())
      if (!node.directory) node.synced.write(fs.readFileSync(file), 0)
      this.both(path.relative(root, file), node)
    }
  }

  private both(name: string, node: Node): void {
    this.names.set(name, node)
    this.durable.set(name, node)
  }

  apply(change: Change): void {
    const node = this.names.get(change.path)
    switch (change.kind) {
      case 'c':
      case 'm':
        this.names.set(change.path, newNode(change.kind === 'm'))
        break
      case 't':
      case 'w':
        node?.pending.push(change)
        break
      case 'u':
        this.names.delete(change.path)
        break
      case 'r':
        if (node) this.names.set(change.to, node)
        this.names.delete(change.path)
        break
      case 's':
        if (node?.directory) this.syncNames(change.path)
        else if (node) {
          for (const one of node.pending) node.synced.apply(one)
          node.pending = []
        }
        break
      default:
        change.kind satisfies never
    }
  }

  private syncNames(directory: string): void {
    for (const name of [...this.names.keys(), ...this.durable.keys()]) {
      if (name === '' || parentOf(name) !== directory) continue
      const node = this.names.get(name)
      if (node) this.durable.set(name, node)
      else this.durable.delete(name)
    }
  }

  /** Writes to `root` what is left after a cut; unsynced changes survive with the chance `keep`, and perhaps in part. */
  cut(root: string, keep: number, random: () => number): void {
    const left = new Map<string, Node>()
    for (const name of new Set([...this.names.keys(), ...this.durable.keys()])) {
      const [now, before] = [this.names.get(name), this.durable.get(name)]
      const node = now === before || random() < keep ? now : before
      // SQLite rebuilds its shared memory; no disk has to keep it.
      if (node && !name.endsWith('-shm')) left.set(name, node)
    }
    for (const name of [...left.keys()].sort()) {
      const node = left.get(name)
      const file = path.join(root, name)
      if (!node || (name !== '' && !fs.existsSync(path.dirname(file)))) continue
      if (node.directory) fs.mkdirSync(file, { recursive: true })
      else fs.writeFileSync(file, survived(node, keep, random))
    }
  }
}

const newNode = (directory: boolean): Node => ({ directory, synced: new Content(), pending: [] })

const parentOf = (name: string): string => (name.includes('/') ? path.dirname(name) : '')

const SECTOR = 512

function survived({ synced, pending }: Node, keep: number, random: () => number): Buffer {
  const content = synced.copy()
  for (const change of pending) {
    if (random() >= keep) continue
    const torn = change.kind === 'w' && random() < 0.2
    const sectors = Math.floor(random() * Math.ceil(change.data.length / SECTOR))
    content.apply(torn ? { ...change, data: change.data.subarray(0, sectors * SECTOR) } : change)
  }
  return content.bytes()
}

class Content {
  private space = Buffer.alloc(0)
  private length = 0

  apply({ kind, offset, data }: Change): void {
    if (kind === 'w') this.write(data, offset)
    else this.resize(offset)
  }
  write(data: Buffer, offset: number): void {
    if (data.length === 0) return
    if (offset + data.length > this.length) this.resize(offset + data.length)
    data.copy(this.space, offset)
  }
  private resize(length: number): void {
    if (length > this.space.length) {
      const larger = Buffer.alloc(Math.max(length, this.space.length * 2))
      this.space.copy(larger, 0, 0, this.length)
      this.space = larger
    }
    this.space.fill(0, Math.min(length, this.length), this.length)
    this.length = length
  }
  copy(): Content {
    const twin = new Content()
    twin.write(this.bytes(), 0)
    return twin
  }
  bytes(): Buffer {
    return this.space.subarray(0, this.length)
  }
}
