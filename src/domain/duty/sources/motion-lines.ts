import type { RecordedEvent } from '../../motion/events'
import type { Motion } from '../../motion/motion'
import { numberText } from '../../suggestion/suggestion'
import type { Line, Outcome, Told } from '../line'

/**
 * What a motion writes into the ledgers of its proposers once it is registered. One that is turned into a suggestion
 * is taken back: the suggestion brings its own line.
 */
export function motionLines(
  { id, lead, signatures }: Pick<Motion, 'id' | 'lead' | 'signatures'>,
  events: readonly RecordedEvent[],
): Told[] {
  const told = new Map<string, Told>()
  const standing = new Map<string, Line>()
  const source = { kind: 'motion', id } as const
  const signed = new Set<string>()
  let named = ''
  let evidence = ''
  const write = (
    deputy: Told['deputy'],
    key: string,
    rest: Pick<Line, 'on' | 'subject' | 'what'> & Partial<Line>,
  ) => {
    const mine = told.get(deputy.id) ?? { deputy, lines: [], outcomes: [] }
    told.set(deputy.id, mine)
    const line: Line = { id: `m:${id}:${deputy.id}:${key}`, times: 1, evidence, source, ...rest }
    mine.lines.push(line)
    standing.set(deputy.id, line)
  }
  const outcome = (
    { on, at, seq }: RecordedEvent,
    kind: Outcome['kind'],
    text: string,
    more: Partial<Outcome> = {},
  ) => {
    for (const { deputy, outcomes } of told.values()) {
      const part = deputy.id === lead.id ? 'lead' : 'cosigner'
      outcomes.push({ id: `m:${id}:${kind}:${seq}`, on, at, kind, text, evidence, part, source, ...more })
    }
  }
  const items = new Map<string, string>()
  for (const event of events) {
    const { on } = event
    switch (event.type) {
      case 'draftSaved':
      case 'textRevised':
        named = event.content.title
        if (event.type === 'textRevised') for (const one of event.lapsed) signed.delete(one)
        break
      case 'cosigned':
        signed.add(event.by.person.id)
        break
      case 'cosignRevoked':
        signed.delete(event.by.person.id)
        break
      case 'registered': {
        evidence = `议案${numberText(event.no)}`
        write(lead, 'lead', { on, subject: 'leadMotion', what: `领衔议案：${named}` })
        for (const { deputy } of signatures)
          if (signed.has(deputy.id) && deputy.id !== lead.id)
            write(deputy, 'cosign', { on, subject: 'cosign', what: `联名议案：${named}` })
        break
      }
      case 'putOnAgenda':
        outcome(event, 'onAgenda', `列入会议议程：${named}`)
        break
      case 'resolved':
        outcome(event, 'resolved', `形成决议：${event.title}`)
        break
      case 'itemSet':
        items.set(`i${event.seq}`, event.what)
        break
      case 'itemKept':
        outcome(event, 'kept', `决议落实：${items.get(event.item) ?? named}`, { promise: event.item })
        break
      case 'converted':
      case 'withdrawn':
      case 'ended': {
        const why = event.type === 'converted' ? '议案转为建议' : '议案没有进入审议'
        for (const { id: voids, on: day } of [...standing.values()])
          write(deputyOf(voids, told), 'undone', {
            on: day,
            subject: 'correction',
            what: `${why}，更正：${named}`,
            voids,
          })
        standing.clear()
        break
      }
      default:
        break
    }
  }
  return [...told.values()]
}

function deputyOf(lineId: string, told: ReadonlyMap<string, Told>): Told['deputy'] {
  const mine = told.get(lineId.split(':')[2] ?? '')
  if (!mine) throw new Error(`no ledger has the line ${lineId}`)
  return mine.deputy
}
