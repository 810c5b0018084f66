const { buildSeeds } = await import('/work/main/seeds/build.ts')
const { plainDate, addDays } = await import('/work/main/src/domain/shared/plain-date.ts')
const { collections } = await import('/work/main/config/collections.ts')
let bad = 0
for (let i = 0; i < 1200; i += 1) { const d = addDays(plainDate('2026-01-01'), i)
  try { const s: any = buildSeeds(d)
    if (i % 60 === 0) { for (const c of collections) for (const ix of c.indexes) if (ix.unique) { const v = s[c.name].map((x: any) => ix.keys.map(([k]: any) => x[k]).join()); if (new Set(v).size !== v.length) console.log('dup', c.name) }
     console.log(d, s.suggestions.length, s.inbox.length, s.published.length, Math.max(...s.suggestions.map((x: any)=>JSON.stringify(x).length))) }
  } catch (e) { bad++; if (bad < 10) console.log(d, (e as Error).message) } }
console.log('bad', bad)
