import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * The least one can do: libsql behind a bare node:http server, as durable as ours, in a process of its own. It answers
 * a plain client, and the SDK as far as the bench uses it.
 */
const PROGRAM = `
const http = require('node:http')
const fs = require('node:fs')
const Database = require('libsql')
const db = new Database(process.argv[2])
db.exec('PRAGMA journal_mode = WAL')
db.exec('PRAGMA synchronous = FULL')
db.exec('CREATE TABLE docs (id TEXT PRIMARY KEY, body BLOB NOT NULL)')
const insert = db.prepare('INSERT INTO docs VALUES (?, jsonb(?))')
db.exec('BEGIN')
for (const doc of JSON.parse(fs.readFileSync(process.argv[3], 'utf8'))) insert.run([doc._id, JSON.stringify(doc)])
db.exec('COMMIT')
const get = db.prepare('SELECT json(body) AS body FROM docs WHERE id = ?')
const update = db.prepare("UPDATE docs SET body = jsonb_set(body, '$.rev', ?) WHERE id = ? AND body ->> '$.rev' = ?")
const plain = ({ op, id, rev }) =>
  op === 'get' ? get.all([id])[0].body : JSON.stringify({ updated: update.run([rev + 1, id, rev]).changes })
const sdk = ({ action, query, data }) => {
  const { _id, rev } = JSON.parse(query)
  if (action === 'database.getDocument') return JSON.stringify({ requestId: 'r', data: { list: [get.all([_id])[0].body] } })
  const next = JSON.parse(data).$set.rev.$numberInt
  const updated = update.run([Number(next), _id, Number(rev.$numberInt)]).changes
  return JSON.stringify({ requestId: 'r', data: { updated, upsert_id: null } })
}
http.createServer((req, res) => {
  let text = ''
  req.on('data', (chunk) => (text += chunk))
  req.on('end', () => {
    const asked = JSON.parse(text)
    res.end(asked.action ? sdk(asked) : plain(asked))
  })
}).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port + '/') })
`

export async function startRawServer(
  file: string,
  documents: object[],
): Promise<{ url: string; stop(): Promise<void> }> {
  const [program, data] = [`${file}.cjs`, `${file}.json`]
  fs.writeFileSync(program, PROGRAM)
  fs.writeFileSync(data, JSON.stringify(documents))
  const child = spawn(process.execPath, [program, file, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: path.resolve(__dirname, '../..'),
  })
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => resolve(String(chunk).trim()))
    child.on('exit', () => reject(new Error('the raw server ended')))
  })
  return {
    url,
    stop: () => {
      child.kill()
      return gone
    },
  }
}
