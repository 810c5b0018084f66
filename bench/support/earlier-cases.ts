/* Many earlier cases, in the emulator's store and in SQLite's full-text index (FTS5, trigrams). */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { buildFunctions } from '../../config/build-functions'
import { collections } from '../../config/collections'
import type { SimilarDoc } from '../../cloudfunctions/server/similar/similar-doc'
import { startCloud, type Cloud } from '../../emulator/cloud/cloud'
import { congresses } from '../../seeds/congresses'
import { people } from '../../seeds/people'
import { dictionaryOf } from '../../src/domain/similar/dictionary'
import { matterWords, placeWords } from '../../src/domain/similar/field-words'
import { frequencyOf, recounted } from '../../src/domain/similar/frequency'
import { indexTokens } from '../../src/domain/similar/lookup'
import { profileOf } from '../../src/domain/similar/profile'
import { audienceOf } from '../../src/domain/similar/showing'
import { earlierItems } from '../../test/domain/similar/earlier-items'

type Draft = { title: string; asks: string[] }

const BATCH = 2000
const dictionary = dictionaryOf([])

type Text = { id: string; title: string; asks: string[] }

/** Cases as deputies write them, as far as words can be drawn by lot: some matters often, most seldom. */
function lots(count: number): Text[] {
  let seed = 20261125
  const lot = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const rows = matterWords
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  const places = placeWords.trim().split(/\s+/)
  const pick = <T>(list: readonly T[], skew = 1) => list[Math.floor(lot() ** skew * list.length)] as T // never empty
  const word = () => pick(pick(rows, 1.6))
  const verbs = ['加强', '推进', '规范', '完善', '解决', '优化', '加快', '整治']
  return Array.from({ length: count }, (_, n) => ({
    id: `lot${n}`,
    title: `关于${pick(verbs)}${pick(places)}${word()}${pick(['与', '及', ''])}${word()}的建议`,
    asks: [`年内${pick(verbs)}${word()}、${word()}`, `${pick(verbs)}${word()}，公布${word()}清单`],
  }))
}

function entry({ id, title, asks }: Text): { doc: SimilarDoc; terms: string[] } {
  const profile = profileOf({ title, asks }, dictionary)
  const stage = { key: 'closed', label: '已办结', tone: 'success' as const, stop: 7 }
  const doc: SimilarDoc = {
    _id: `${id}|everyone`,
    caseId: id,
    congress: 'wj',
    rev: 1,
    audience: audienceOf.everyone('wj'),
    tokens: indexTokens(profile),
    words: 0,
    text: { title, asks, facts: '' },
    facts: { title, stage, unit: '区住建局', promises: [] },
    uncounted: false,
  }
  return { doc, terms: profile.map(({ term }) => term) }
}

async function load(cloud: Cloud, texts: readonly Text[]): Promise<void> {
  let frequency = frequencyOf([])
  for (let at = 0; at < texts.length; at += BATCH) {
    const entries = texts.slice(at, at + BATCH).map(entry)
    frequency = recounted(
      frequency,
      entries.map(({ terms }) => ({ before: undefined, now: terms })),
    )
    await cloud.load(
      'similarIndex',
      entries.map(({ doc }) => doc),
    )
  }
  await cloud.load('similarCounts', [{ _id: 'wj', rev: 1, folded: [], ...frequency }])
  await cloud.load('congresses', congresses)
  await cloud.load('people', people)
}

function fullText(path: string, texts: readonly Text[]) {
  const database = new Database(path)
  database.exec(`CREATE VIRTUAL TABLE cases USING fts5(id UNINDEXED, title, asks, tokenize='trigram')`)
  const insert = database.prepare('INSERT INTO cases VALUES (?, ?, ?)')
  database.transaction(() => {
    for (const { id, title, asks } of texts) insert.run(id, title, asks.join('\n'))
  })()
  const find = database.prepare(
    'SELECT id, title FROM cases WHERE cases MATCH ? ORDER BY bm25(cases, 0, 2, 1) LIMIT 5',
  )
  const trigrams = (text: string) =>
    (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
      [...run].slice(2).map((_, at) => `"${run.slice(at, at + 3)}"`),
    )
  return {
    search: (draft: Draft): string[] => {
      const sought = [...new Set(trigrams([draft.title, ...draft.asks].join('\n')))]
      return (find.all(sought.join(' OR ')) as { id: string }[]).map(({ id }) => id) // as selected
    },
    close: () => database.close(),
  }
}

/** The same cases in both; `close` removes what was built. */
export async function openEarlierCases(count: number) {
  const home = mkdtempSync(join(tmpdir(), 'bench-similar-'))
  await buildFunctions(join(home, 'functions'))
  const cloud = await startCloud({
    dataDir: join(home, 'data'),
    port: 0,
    functionsDir: join(home, 'functions'),
    collections,
    timers: false,
  })
  const texts = [...earlierItems, ...lots(count - earlierItems.length)]
  await load(cloud, texts)
  const rival = fullText(join(home, 'rival.sqlite'), texts)
  return {
    /** The whole way: function, contract, two readings of the index. */
    search: async (draft: Draft): Promise<string[]> => {
      const event = { endpoint: 'similar.search', input: draft }
      const told = (await cloud.invoke('api', event, { openid: 'demo-daibiao-jia' })) as {
        ok: boolean
        data: { rows: { id: string }[] }
      }
      if (!told.ok) throw new Error(JSON.stringify(told))
      return told.data.rows.map(({ id }) => id)
    },
    rival: rival.search,
    close: async () => {
      rival.close()
      await cloud.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
