import { stories } from '/work/main/seeds/stories/index'
import { tell } from '/work/main/seeds/story/tell'
import { timeOf } from '/work/main/seeds/story/time'
import { plainDate, addDays } from '/work/main/src/domain/shared/plain-date'
import { replyDue, ratingDue, runningClock, isOverdue } from '/work/main/src/domain/suggestion/clock'
import { packFor } from '/work/main/src/domain/suggestion/rulebook'
import { stageLabel, replyInForce } from '/work/main/src/domain/suggestion/suggestion'
import data from '/work/main/node_modules/chinese-days/dist/chinese-days.json'
const name = (v: string) => v.split(',')[1] ?? ''
const h = {
  years: Array.from({ length: 23 }, (_, n) => 2004 + n),
  off: Object.fromEntries(Object.entries(data.holidays).map(([k, v]) => [k, name(v)])),
  makeUp: Object.fromEntries(Object.entries(data.workdays).map(([k, v]) => [k, name(v)])),
}
const bad = new Map<string, string[]>()
const from = plainDate(process.argv[2] ?? '2026-11-25'),
  n = Number(process.argv[3] ?? 1)
for (let i = 0; i < n; i++) {
  const today = addDays(from, i)
  const time = timeOf(today, h)
  for (const s of stories) {
    try {
      const d = tell(s, time)
      if (n === 1) {
        const st = d.state
        const c = runningClock(st, packFor(st.pack, today), h)
        console.log(
          [
            st.number?.no ?? '-',
            st.number?.session.slice(-4) ?? '',
            stageLabel(st),
            replyInForce(st)?.replyClass ?? '',
            st.rounds.map((r) => r.rating?.result ?? (r.ratingLapsedOn ? 'lapsed' : '')).join('/'),
            c ? `${c.name} ${c.due}${isOverdue(c, today) ? ' OVERDUE' : ''}` : '',
            st.publication?.state ?? '',
            st.author.name,
            st.units[0]?.unit.name ?? '',
            st.content.title,
            `交办${st.handedOverOn ?? ''} 答复${replyInForce(st)?.on ?? ''} late=${(() => {
              const r = replyInForce(st)
              return r && st.rounds.length === 1 && isOverdue(replyDue(st, packFor(st.pack, today), h), r.on)
            })()}`,
          ].join(' | '),
        )
      }
    } catch (e) {
      const m = (e as Error).message.replace(/\d{4}-\d\d-\d\d/g, 'D')
      bad.set(m, [...(bad.get(m) ?? []), today])
    }
  }
}
for (const [m, d] of bad) console.log('BAD', m, d.length, d.slice(0, 5).join(' '))
