import fc from 'fast-check'
import { actions, type Verb } from '../../src/domain/motion/actions'
import { committeeUnits } from '../../seeds/committees'
import { brokenAt } from '../../cloudfunctions/server/cases/integrity'
import { motionKind } from '../../cloudfunctions/server/motion/kind'
import type { MotionDoc } from '../../cloudfunctions/server/motion/motion-doc'
import { newId, openHouse, type House } from './support/house'

/* Anybody tries anything on a motion, sends it twice, late, and onto a disk that breaks; afterwards all is in order. */

const reason = '属于本级人民代表大会职权范围，事关全区发展'
const text = {
  title: '关于打造产业创新集群的议案',
  cause: '产业创新资源分散，数字经济核心产业规模与目标有差距。',
  grounds: '全区数字经济核心产业增加值占比低于全市平均水平，创新载体分属多个板块。',
  plan: ['编制产业创新集群三年行动方案'],
}
const townsfolk = 'yi bing ding wu ji geng xin ren gui zi chou'.split(' ').map((one) => `demo-daibiao-${one}`)
const actors = [
  'demo-daibiao-jia',
  ...townsfolk,
  'demo-gongwei-jia',
  'demo-zhuxituan-jia',
  'demo-weiyuanhui-caijing',
  'demo-weiyuanhui-shehui',
  'demo-jingban-gongxin',
  'demo-jiaoban-jia',
  'demo-lingdao-jia',
  'demo-zhenrenda-jia',
]

type Seen = {
  view: { digest?: string; items: { id: string }[] }
  rev: number
  offers: { verb: string; refusal?: object }[]
}

const inputs: Record<Verb, (seen: Seen) => object> = {
  saveDraft: () => ({ ...text, session: 'wj-walk' }),
  inviteCosigners: () => ({ deputies: townsfolk.slice(0, 10).map((one) => one.slice(5)) }),
  cosign: ({ view }) => ({ digest: view.digest, read: true }),
  declineCosign: () => ({ note: '' }),
  reviseText: () => ({ ...text, plan: [...text.plan, '设立数字经济产业发展专项资金'] }),
  submit: () => ({}),
  register: () => ({ no: 1, committee: 'caijing' }),
  returnMotion: () => ({ note: '请补充数据来源' }),
  giveOpinion: () => ({ advice: 'convert', reason }),
  putOnAgenda: () => ({ reason }),
  defer: () => ({ committee: 'shehui', reason }),
  convert: () => ({ reason }),
  acknowledgeDecision: () => ({}),
  fileReport: () => ({ conclusion: 'supervise', text: '建议交区人民政府研究办理并报告落实情况，年内完成。' }),
  recordVote: () => ({
    all: 280,
    for: 200,
    against: 1,
    abstain: 2,
    title: '关于议案的决议',
    text: '会议同意议案，请组织实施。',
  }),
  recordResolution: () => ({
    title: '审议结果的决定',
    text: '会议同意审议结果报告，请组织实施。',
    follows: true,
  }),
  setItem: () => ({ what: '编制三年行动方案', unit: 'gongxin', due: '2026-12-31' }),
  takeOver: () => ({ from: 'gongxin', to: 'jiaotong', reason: '机构改革，职责划转' }),
  recordProgress: ({ view }) => ({ item: view.items[0]?.id ?? 'i0', note: '方案已经印发', done: true }),
  checkItem: ({ view }) => ({ item: view.items[0]?.id ?? 'i0', kept: true, note: '已核对' }),
  close: () => ({ note: '各项落实事项均已完成' }),
  requestWithdrawal: () => ({ reason: '拟完善后再提出' }),
  decideWithdrawal: () => ({ consent: false, reason: '应予表决' }),
  revokeCosign: () => ({ reason: '有不同意见，撤回' }),
  withdraw: () => ({ reason: '拟完善后再提出' }),
  missCutOff: () => ({}),
  remind: () => ({}),
}

const verbs = Object.keys(actions) as Verb[] // keys of the registry
/** What ends the motion is tried less often, so that walks get somewhere. */
const ENDINGS: readonly string[] = [
  'declineCosign',
  'withdraw',
  'revokeCosign',
  'requestWithdrawal',
  'returnMotion',
  'reviseText',
]

type Move = {
  who: number
  verb: Verb
  offered: boolean
  pickEnding: boolean
  twice: boolean
  late: boolean
  fault: number
  hours: number
}

const often = (weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(true) }, { weight: 10 - weight, arbitrary: fc.constant(false) })

const move: fc.Arbitrary<Move> = fc.record({
  who: fc.nat({ max: 1_000_000 }),
  verb: fc.constantFrom(...verbs),
  offered: often(9),
  pickEnding: often(1),
  twice: often(2),
  late: often(1),
  fault: fc.nat({ max: 12 }),
  hours: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 9 }) }),
})

/** The straight road to the presidium, of which a walk takes the first so many steps. */
const road: readonly (readonly [openid: string, verb: Verb])[] = [
  ['demo-daibiao-jia', 'inviteCosigners'],
  ...townsfolk.slice(0, 9).map((openid) => [openid, 'cosign'] as const),
  ['demo-daibiao-jia', 'submit'],
  ['demo-gongwei-jia', 'register'],
  ['demo-weiyuanhui-caijing', 'giveOpinion'],
]

async function begin(steps: number): Promise<{ house: House; id: string }> {
  const house = await openHouse('2026-03-02T01:00:00Z', { units: committeeUnits })
  const session = {
    id: 'wj-walk',
    name: '区十七届人大测试会议',
    level: 'district',
    opens: '2026-03-02',
    closes: '2026-03-05',
    presidium: '大会主席团',
    cutOff: { on: '2026-03-04', time: '14:00', decidedBy: '主席团第一次会议' },
    committees: ['caijing', 'shehui'],
  }
  await house.as('demo-zhuxituan-jia').api('session.save', session)
  const id = newId()
  await house
    .as('demo-daibiao-jia')
    .api('motion.start', { requestId: id, verb: 'saveDraft', input: inputs.saveDraft({} as Seen) })
  for (const [openid, verb] of road.slice(0, steps)) {
    const { data } = await house.as(openid).api('motion.open', { id })
    const seen = data as unknown as Seen
    const asked = { id, rev: seen.rev, verb, input: inputs[verb](seen), requestId: newId() }
    expect(await house.as(openid).api('motion.act', asked)).toMatchObject({ ok: true })
  }
  return { house, id }
}

/** Who sees a button there, and which. */
async function offers(house: House, id: string): Promise<{ openid: string; verb: Verb; seen: Seen }[]> {
  const found: { openid: string; verb: Verb; seen: Seen }[] = []
  for (const openid of actors) {
    const opened = await house.as(openid).api('motion.open', { id })
    if (!opened.ok) continue
    const seen = opened.data as unknown as Seen
    for (const { verb, refusal } of seen.offers)
      if (!refusal) found.push({ openid, verb: verb as Verb, seen })
  }
  return found
}

async function make(
  house: House,
  id: string,
  { who, verb, offered, pickEnding, twice, late, fault, hours }: Move,
) {
  house.house.now += hours * 3_600_000 + 1000
  const all = offered ? await offers(house, id) : []
  const some = all.filter((one) => pickEnding === ENDINGS.includes(one.verb))
  const list = some.length > 0 ? some : all
  const choice = list[who % Math.max(1, list.length)]
  const openid = choice?.openid ?? actors[who % actors.length] ?? ''
  const seen = choice?.seen ?? { view: { items: [] }, rev: 1, offers: [] }
  const wanted = choice?.verb ?? verb
  const rev = late ? Math.max(0, seen.rev - 1) : seen.rev
  const event = { id, rev, verb: wanted, input: inputs[wanted](seen), requestId: newId() }
  let trips = 0
  house.house.breaks = (method) => {
    trips += 1
    if (method === 'find' || fault > 3 || trips < 4 + fault) return false
    return fault % 2 === 0 ? 'before' : 'after'
  }
  const first = await house.as(openid).api('motion.act', event)
  house.house.breaks = undefined
  const again = twice ? await house.as(openid).api('motion.act', event) : first
  if (first.ok && twice) expect(again).toMatchObject({ ok: true, data: first.data })
  return { wanted, first, again }
}

const docOf = (house: House, id: string) =>
  house.dump('motions').find(({ _id }) => _id === id) as unknown as MotionDoc

/** Everything that is drawn from a motion, once the clock has been round. */
async function inOrder(house: House, id: string) {
  await house.clock()
  const doc = docOf(house, id)
  expect(brokenAt(motionKind, doc, house.ports.hash)).toBe(0)
  expect(doc.behind).toBe(false)
  const seqs = doc.events.map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.map((_seq, at) => at + 1))
  const made = house.dump('suggestions').map(({ _id }) => _id)
  expect(made).toEqual(doc.state.decision?.suggestion ? [doc.state.decision.suggestion] : [])
  const waiting = house.dump('inbox').filter((item) => (item as { caseId?: string }).caseId === id)
  for (const { party, verb, open } of waiting as unknown as { party: string; verb: string; open: boolean }[])
    if (open)
      expect([party, verb, doc.stage]).toEqual([
        party,
        verb,
        expect.not.stringMatching(/^(closed|withdrawn|ended)$/),
      ])
}

const reached = new Set<string>()
const told = new Set<string>()

test('乱点、连点、迟到、断电以后，记录完整，待办和状态一致，转出的建议只有一件', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: road.length }),
      fc.array(move, { minLength: 15, maxLength: 30, size: 'max' }),
      async (steps, moves) => {
        const { house, id } = await begin(steps)
        for (const one of moves) {
          const { first } = await make(house, id, one)
          told.add(first.code ?? 'ok')
          if (!first.ok) expect(first.message).toMatch(/[\u4e00-\u9fff]/)
          reached.add(docOf(house, id).stage)
        }
        await inOrder(house, id)
      },
    ),
    { numRuns: 25, seed: 20260302, endOnFailure: true },
  )
}, 240_000)

test('上面走到过主席团的三种决定和表决以后，也真的断过电、迟到过', () => {
  expect([...told]).toEqual(expect.arrayContaining(['ok', 'busy', 'stale', 'not-found']))
  for (const stage of ['submitted', 'examining', 'deciding', 'agenda', 'deferred', 'converted', 'following'])
    expect([...reached]).toContain(stage)
})
