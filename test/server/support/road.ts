import type { SuggestionDoc } from '../../../cloudfunctions/server/suggestion/suggestion-doc'
import { content, newId, reply, type House, type Told } from './house'

/** Demo people who walk the whole road. */
export const WHO = {
  deputy: 'demo-daibiao-jia',
  office: 'demo-gongwei-jia',
  government: 'demo-jiaoban-jia',
  handler: 'demo-jingban-zhujian',
  head: 'demo-fuze-zhujian',
} as const

export type Step = {
  by: keyof typeof WHO
  verb: string
  input: (doc: SuggestionDoc) => Record<string, unknown>
}

const promised = {
  ...reply,
  replyClass: 'B',
  promises: [{ what: '新增社区助餐点 3 处', measure: '开业运营', due: '2026-12-31', section: '养老服务科' }],
}
const contact = { on: '2026-03-02', way: 'phone', who: '承办人甲', reached: true, asks: [1], note: '' }
const accepted = { no: 7, session: '六次会议', category: 'welfare' }
const waiting = ({ state }: SuggestionDoc) => state.contacts.find((one) => one.state === 'waiting')?.id
const promise = ({ state }: SuggestionDoc) => state.promises[0]?.id

/** A suggestion from its submission to the last promise kept. The first step starts it. */
export const road: readonly Step[] = [
  { by: 'deputy', verb: 'submit', input: () => content },
  { by: 'office', verb: 'accept', input: () => accepted },
  { by: 'office', verb: 'handOver', input: () => ({ note: '' }) },
  { by: 'government', verb: 'dispatch', input: () => ({ lead: 'zhujian', supporting: [], note: '' }) },
  { by: 'handler', verb: 'sign', input: () => ({}) },
  { by: 'handler', verb: 'logContact', input: () => contact },
  { by: 'deputy', verb: 'confirmContact', input: (doc) => ({ contact: waiting(doc) }) },
  { by: 'handler', verb: 'draftReply', input: () => promised },
  { by: 'head', verb: 'issueReply', input: () => ({ documentNo: '吴住建复〔2026〕7号' }) },
  {
    by: 'deputy',
    verb: 'rate',
    input: () => ({ attitude: 'satisfied', result: 'satisfied', comment: '盼早日开业', why: '' }),
  },
  { by: 'office', verb: 'publish', input: () => ({ hide: [] }) },
  {
    by: 'handler',
    verb: 'recordProgress',
    input: (doc) => ({ commitment: promise(doc), note: '三处均已开业', done: true }),
  },
  { by: 'deputy', verb: 'confirmFulfilment', input: (doc) => ({ commitment: promise(doc) }) },
]

export const caseIn = (house: House, id: string) =>
  house.dump('suggestions').find(({ _id }) => _id === id) as unknown as SuggestionDoc

/** The request of a step, ready to be sent once, twice, or too late. */
export function requestOf(house: House, step: Step, id: string | undefined) {
  const requestId = newId()
  const event =
    id === undefined
      ? {
          endpoint: 'suggestion.start',
          input: { requestId, verb: step.verb, input: step.input({} as SuggestionDoc) }, // nothing to look at yet
        }
      : {
          endpoint: 'suggestion.act',
          input: {
            id,
            rev: caseIn(house, id).rev,
            verb: step.verb,
            input: step.input(caseIn(house, id)),
            requestId,
          },
        }
  return { requestId, event, send: (): Promise<Told> => house.as(WHO[step.by]).send(event) }
}

/** Walks the first steps of the road, under this number; answers the id of the case, if one has been started. */
export async function walk(house: House, steps: number, no = 7): Promise<string | undefined> {
  let id: string | undefined
  for (const step of road.slice(0, steps)) {
    const numbered = step.verb === 'accept' ? { ...step, input: () => ({ ...accepted, no }) } : step
    const { send, requestId } = requestOf(house, numbered, id)
    const told = await send()
    if (!told.ok) throw new Error(`${step.verb}: ${told.code} ${told.message}`)
    id ??= requestId
  }
  return id
}
