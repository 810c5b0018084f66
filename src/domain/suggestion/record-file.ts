import { isAnchored, type Anchored } from '../lifecycle/anchor'
import { firstBreak, type Hash } from '../shared/hash-chain'
import type { RecordedEvent } from './events'
import { replay } from './evolve'
import { letterDigest, letterLines } from './letter'
import { blankSuggestion, stageLabel, type Suggestion } from './suggestion'

export const RECORD_FORMAT = 'zhihui-renda/record/1'

/** A case's whole record as it leaves the house: verified with nothing but this file. */
export type RecordFile = {
  format: typeof RECORD_FORMAT
  id: string
  congress: string
  author: Suggestion['author']
  events: RecordedEvent[]
  anchors: Anchored[]
}

/** One thing that was checked, in words for a person. */
export type Finding = { ok: boolean; text: string }

/** What the file itself proves: the chain, each signed letter, and that the record is under the printed anchors. */
export function findingsOf(file: RecordFile, hash: Hash): Finding[] {
  const broken = firstBreak(file.events, hash)
  if (broken !== 0) return [{ ok: false, text: `第 ${broken} 条记录与前后对不上，记录被改动过` }]
  const blank = blankSuggestion(file.id, file.congress, file.author)
  const s = replay(blank, file.events)
  return [
    { ok: true, text: `${file.events.length} 条记录首尾相连，没有改动；现在是“${stageLabel(s)}”` },
    ...lettersIn(file, hash),
    ...file.anchors.map((anchored) => anchorFinding(file, anchored, hash)),
    ...(file.anchors.length === 0 ? [{ ok: true, text: '还没有锚定（当天的记录次日锚定）' }] : []),
  ]
}

/** Each letter, drawn again from the record as it stood when it was signed, gives the digest that was signed. */
function lettersIn({ id, congress, author, events }: RecordFile, hash: Hash): Finding[] {
  return events.flatMap((event, index) => {
    if (event.type !== 'replyIssued') return []
    const { reply } = event
    const before = replay(blankSuggestion(id, congress, author), events.slice(0, index))
    const ok = letterDigest(letterLines(before, reply), reply.salt, hash) === reply.digest
    return [
      { ok, text: `${reply.unit.name} ${reply.on} 的答复${ok ? '就是签发的原文' : '与签发时的摘要对不上'}` },
    ]
  })
}

function anchorFinding({ id, events }: RecordFile, anchored: Anchored, hash: Hash): Finding {
  const { head, day, root } = anchored
  const mine = head.case === id && events[head.seq - 1]?.hash === head.hash
  const ok = mine && isAnchored(anchored, hash)
  const short = `${root.slice(0, 8)}…${root.slice(-8)}`
  return {
    ok,
    text: ok
      ? `前 ${head.seq} 条记录在 ${day} 的锚 ${short} 之下，可与当日公布的锚核对`
      : `${day} 的锚 ${short} 证明不了这份记录`,
  }
}
