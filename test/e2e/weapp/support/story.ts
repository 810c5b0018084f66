import { act, newRequestId, open, type Answer } from '../../support/door'
import type { Town } from './people'

export const TITLE = '关于在江陵街道增设社区书房的建议'
export const FACTS = '江陵街道常住人口 6.2 万人，最近的图书馆在 5 公里外，放学后孩子没有安静看书的地方。'
export const ASKS = ['年内在江陵街道建成社区书房不少于 2 处', '书房开放到晚上九点，周末不闭馆']
export const ANSWERS = ['年内建成社区书房 2 处，选址已定。', '开放时间延长到晚上九点。']

const done = (answer: Answer) => {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`)
  return answer.data as unknown as { id: string }
}

const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)

const REPLY = {
  answers: ANSWERS.map((text, index) => ({ ask: index + 1, outcome: 'adopted', text, reason: '' })),
  replyClass: 'B',
  classReason: '',
  promises: [{ what: '建成社区书房 2 处', measure: '开放使用', due: '2099-12-31', section: '公共服务科' }],
  contactName: '承办人甲',
  contactPhone: '0512-××××1234',
  disclosure: { open: true, note: '' },
}

const STOPS = [
  'submitted',
  'accepted',
  'handedOver',
  'dispatched',
  'signed',
  'contacted',
  'drafted',
  'replied',
  'rated',
  'published',
] as const
export type Stop = (typeof STOPS)[number]

/** Brings a suggestion as far as this, through the doors the screens use; gives its id. */
export async function broughtTo(town: Town, stop: Stop): Promise<string> {
  const { deputy, office, government, handler, head } = town.door
  const input = { title: TITLE, facts: FACTS, asks: ASKS, publicity: 'full' }
  const { id } = done(
    await deputy.api('suggestion.start', { requestId: newRequestId(), verb: 'submit', input }),
  )
  const steps: Record<Stop, () => Promise<unknown>> = {
    submitted: () => Promise.resolve(),
    accepted: async () => {
      const me = (await office.api('account.me', {})).data as unknown as { congress: { session: string } }
      const { session } = me.congress
      const next = (await office.api('suggestion.nextNumber', { session })).data as unknown as { no: number }
      done(await act(office, id, 'accept', { no: next.no, session, category: 'welfare' }))
    },
    handedOver: async () => done(await act(office, id, 'handOver', {})),
    dispatched: async () => {
      const { units } = (await government.api('unit.list', {})).data as unknown as {
        units: { id: string; name: string }[]
      }
      const lead = units.find(({ name }) => name.includes('住建局'))?.id
      done(await act(government, id, 'dispatch', { lead, supporting: [] }))
    },
    signed: async () => done(await act(handler, id, 'sign', {})),
    contacted: async () => {
      const contact = {
        on: today(),
        way: 'visit',
        who: '承办人甲',
        reached: true,
        asks: [1, 2],
        note: '当面听取意见',
      }
      done(await act(handler, id, 'logContact', contact))
      const waiting = (await open(deputy, id)).view.contacts.find(({ state }) => state === 'waiting')
      done(await act(deputy, id, 'confirmContact', { contact: waiting?.id }))
    },
    drafted: async () => done(await act(handler, id, 'draftReply', { ...REPLY, ready: true })),
    replied: async () => done(await act(head, id, 'issueReply', { documentNo: '吴住建复〔2026〕88号' })),
    rated: async () =>
      done(
        await act(deputy, id, 'rate', {
          attitude: 'satisfied',
          result: 'fair',
          comment: '盼早日开放',
          why: '',
        }),
      ),
    published: async () => done(await act(office, id, 'publish', { hide: [] })),
  }
  for (const one of STOPS) {
    await steps[one]()
    if (one === stop) return id
  }
  return id
}
