import { builtIn } from '@/domain/rules/book'
import fc from 'fast-check'
import { brokenAt } from '../../cloudfunctions/server/cases/integrity'
import { rulesFor } from '../../cloudfunctions/server/context'
import { ledgersOf } from '../../cloudfunctions/server/figures/ledgers'
import { recountOf } from '../../cloudfunctions/server/figures/recount'
import { inboxDocs } from '../../cloudfunctions/server/projections/inbox'
import { publishedDoc } from '../../cloudfunctions/server/projections/published'
import { suggestionKind } from '../../cloudfunctions/server/suggestion/kind'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'
import { people } from '../../seeds/people'
import { differences } from '../../src/domain/figures/ledger'
import { availableActions } from '../../src/domain/lifecycle/action'
import { partiesOf, type Actor } from '../../src/domain/people/people'
import { addDays } from '../../src/domain/shared/plain-date'
import { actions, type Verb } from '../../src/domain/suggestion/actions'
import { signedText } from '../../src/domain/suggestion/joint'
import { turns } from '../../src/domain/suggestion/turns'
import { suggestionMachine } from '../../src/domain/suggestion/machine'
import { shanghaiDay } from '../../src/domain/shared/plain-date'
import { content, newId, openHouse, reply, type House } from './support/house'

/* Random commands on the real handlers: some thousand here, a million by `npm run soak`. */

const WALKS = Number(process.env.WALKS ?? 150)
const PER_HOUSE = 20

const openids = [
  'demo-daibiao-jia',
  'demo-daibiao-yi',
  'demo-gongwei-jia',
  'demo-jiaoban-jia',
  'demo-jingban-zhujian',
  'demo-fuze-zhujian',
  'demo-jingban-chengguan',
  'demo-fuze-chengguan',
  'demo-jingban-jiaotong',
  'demo-fuze-jiaotong',
  'demo-lingdao-jia',
] as const

const actors = openids.map((openid): Actor & { openid: string } => {
  const person = people.find((one) => one.openid === openid)
  const [post] = person?.posts ?? []
  if (!person || !post) throw new Error(`nobody is ${openid}`)
  return { openid, person: { id: person._id, name: person.name }, post }
})

const asks = ['年内新增助餐点不少于 3 处', '公布助餐点地址和开放时间']
const filed = { ...content, asks }

/** An input for every verb that may well be accepted. */
function inputFor(verb: Verb, doc: SuggestionDoc, house: House, pick: number, actor: Actor): object {
  const { state } = doc
  const today = shanghaiDay(house.house.now)
  const unit = actor.post.unit?.id
  const mine = state.units.find((one) => one.unit.id === unit)
  const numbers = mine?.part === 'separate' ? mine.asks : [1, 2]
  const waiting = state.contacts.find((one) => one.state === 'waiting')?.id ?? 'c0'
  const promise = (...states: string[]) =>
    state.promises.find((one) => states.includes(one.state) && (!unit || one.unit.id === unit))?.id ?? 'p0'
  const level = (['satisfied', 'fair', 'dissatisfied'] as const)[pick % 3] ?? 'fair'
  const inputs: Record<Verb, () => object> = {
    saveDraft: () => filed,
    submit: () => filed,
    receiveMotion: () => ({}),
    inviteCosigners: () => ({ people: ['daibiao-yi'] }),
    cosign: () => ({ read: house.ports.hash(signedText(state.content)) }),
    declineCosign: () => ({}),
    supplement: () => ({ text: '补充：本周又走访两个社区' }),
    accept: () => ({ no: 1 + (pick % 9000), session: '六次会议', category: 'welfare' }),
    returnForRevision: () => ({ code: 'unclear', note: '请写明是哪几个社区' }),
    decline: () => ({ code: 'outside', note: '这件事属于市级职权，已转请有关部门' }),
    merge: () => ({ into: 'nobody', note: '两件说的是同一件事' }),
    join: () => ({ from: 'nobody' }),
    handOver: () => ({ note: '' }),
    dispatch: () => ({ lead: 'zhujian', supporting: pick % 2 ? ['chengguan'] : [], note: '' }),
    dispatchSeparately: () => ({
      units: [
        { unit: 'zhujian', asks: [1] },
        { unit: 'chengguan', asks: [2] },
      ],
      note: '',
    }),
    assignLeadingLeader: () => ({ leader: 'lingdao-jia', note: '' }),
    markKeySupervision: () => ({ leader: 'lingdao-jia', note: '' }),
    sign: () => ({}),
    requestReturn: () => ({ reason: '职责已经划转，不属于本单位', suggested: 'jiaotong' }),
    decideReturn: () => ({
      request: state.returns.find((one) => one.state === 'asked')?.id ?? 'r0',
      grant: pick % 2 === 0,
      ...(pick % 2 === 0 && { to: 'jiaotong' }),
      note: '按职责分工决定',
    }),
    carryOver: () => ({ from: 'zhujian', to: 'jiaotong', reason: '机构改革，职责划转' }),
    takeOver: () => ({ from: 'zhujian', to: 'jiaotong', reason: '机构改革，职责划转' }),
    logContact: () => ({
      on: today,
      way: 'phone',
      who: '承办人',
      reached: pick % 4 !== 0,
      asks: pick % 4 !== 0 ? numbers : [],
      note: '',
    }),
    confirmContact: () => ({ contact: waiting }),
    disputeContact: () => ({ contact: waiting, note: '没有人联系过我' }),
    submitOpinion: () => ({ text: '我单位将在一个月内完成点位踏勘，配合主办单位落实。' }),
    rejectEmptyOpinion: () => ({ unit: 'chengguan', reason: '没有写明时间' }),
    draftReply: () => ({
      ...reply,
      answers: numbers.map((ask) => ({ ask, outcome: 'adopted', text: '年内完成。', reason: '' })),
      ...(pick % 2 && {
        replyClass: 'B',
        promises: [{ what: '新增助餐点三处', measure: '开业', due: addDays(today, 60), section: '养老科' }],
      }),
      ready: pick % 5 !== 0,
    }),
    issueReply: () => ({ documentNo: `吴住建复〔2026〕${pick % 90} 号` }),
    sendDraftBack: () => ({ note: '第一项请写明时间' }),
    requestExtension: () => ({ reason: '涉及三家单位，需要再论证', until: addDays(today, 70 + (pick % 40)) }),
    forwardExtension: () => ({ opinion: '情况属实' }),
    decideExtension: () => ({ grant: pick % 3 !== 0, note: '请抓紧办理' }),
    urge: () => ({ note: '' }),
    rate: () => ({ attitude: 'satisfied', result: level, comment: '', why: '还有一处没有动工' }),
    lapseRating: () => ({}),
    convene: () => ({
      attended: '代表、承办单位、政府办',
      opinion: '承办单位一个月内拿出方案，再行答复',
      next: pick % 2 ? 'redo' : 'settle',
    }),
    recordProgress: () => ({
      commitment: promise('open', 'disputed'),
      note: '助餐点已经开业',
      done: pick % 3 !== 0,
    }),
    confirmFulfilment: () => ({ commitment: promise('claimed') }),
    disputeFulfilment: () => ({ commitment: promise('claimed'), note: '现场没有开业' }),
    openPromiseCheck: () => ({}),
    reclassify: () => ({
      to: (['A', 'B', 'C', 'broken'] as const)[pick % 4],
      reason: '按后来的落实情况改记类别',
    }),
    markExcellent: () => ({ note: '' }),
    publish: () => ({ hide: [] }),
    correctPublication: () => ({
      hide: [{ letter: 0, line: 5 + (pick % 2), code: 'other' }],
      note: '更正遮盖范围',
    }),
    withhold: () => ({ code: 'privacy', note: '涉及居民个人情况' }),
    remind: () => ({}),
    withdraw: () => ({ reason: '情况已经变化，不再需要' }),
    agreeWithdrawal: () => ({}),
    refuseWithdrawal: () => ({}),
    recordWithdrawal: () => ({ note: '' }),
  }
  return inputs[verb]()
}

/** What ends a case early is tried less often, so that walks get somewhere. */
const ENDINGS: readonly string[] = ['decline', 'withdraw', 'recordWithdrawal', 'returnForRevision', 'merge']

const move = fc.record({
  pick: fc.nat({ max: 1_000_000 }),
  ends: fc.integer({ min: 0, max: 14 }),
  anything: fc.integer({ min: 0, max: 19 }),
  twice: fc.integer({ min: 0, max: 9 }),
  days: fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat({ max: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom(25, 100) },
  ),
})

let house: House
let walks = 0
const stages = new Set<string>()
const told = new Set<string>()
const done = new Set<string>()

async function docOf(id: string): Promise<SuggestionDoc> {
  const doc = await suggestionKind.keep.get(house.ports.store, id)
  if (!doc) throw new Error(`${id} is gone`)
  return doc
}

/** Somebody for whom the case waits, and what for. */
function whoIsAsked(doc: SuggestionDoc, pick: number) {
  const waiting = turns(doc.state, rulesFor({ ...house.ports, packs: builtIn }, doc.state))
  const turn = waiting[pick % Math.max(1, waiting.length)]
  const actor = turn && actors.find((one) => partiesOf(one).includes(turn.party))
  return turn && actor ? { actor, verb: turn.verb as Verb } : undefined // a verb of the registry
}

/** A button of somebody's screen, by the rules themselves: of the first who has one, begun at random. */
async function chosen(doc: SuggestionDoc, { pick, ends }: { pick: number; ends: number }) {
  const asked = ends > 5 ? whoIsAsked(doc, pick) : undefined
  if (asked) return asked
  for (let at = 0; at < actors.length; at += 1) {
    const actor = actors[(pick + at) % actors.length]
    if (!actor || !suggestionKind.isSeen(doc.state, actor)) continue
    const ctx = await suggestionKind.contextFor(house.ports, actor, doc.state)
    const free = availableActions(suggestionMachine, doc.state, ctx).filter(({ refusal }) => !refusal)
    const list = free.filter(({ verb }) => ENDINGS.includes(verb) === (ends === 0))
    const one = list[(pick >> 4) % Math.max(1, list.length)]
    if (one) return { actor, verb: one.verb as Verb } // a verb of the registry
  }
  return undefined
}

async function inOrder(id: string) {
  const doc = await docOf(id)
  expect(brokenAt(suggestionKind, doc, house.ports.hash)).toBe(0)
  expect(doc.behind).toBe(false)
  const open = house
    .dump('inbox')
    .filter((one) => (one as { caseId?: string }).caseId === id && (one as { open?: boolean }).open)
  expect(open.map(({ _id }) => _id).sort()).toEqual(
    inboxDocs({ ...house.ports, packs: builtIn }, doc)
      .map(({ _id }) => _id)
      .sort(),
  )
  const page = house.dump('published').find((one) => one._id === id) as { visible?: boolean } | undefined
  expect(page?.visible ?? false).toBe(publishedDoc({ ...house.ports, packs: builtIn }, doc) !== undefined)
  for (const { session, ledger } of await ledgersOf(house.ports.store, doc.congress))
    expect(differences(ledger, await recountOf(house.ports, { congress: doc.congress, session }))).toEqual([])
}

test('任意的人、任意的先后、隔任意的日子：每一步合规，记录完整，待办、公开件和统计都与记录一致', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 20, size: 'max' }), async (moves) => {
      if (walks % PER_HOUSE === 0) house = await openHouse('2026-03-02T01:00:00Z')
      walks += 1
      const id = newId()
      const begun = { requestId: id, verb: 'submit', input: filed }
      expect(await house.as(openids[0]).api('suggestion.start', begun)).toMatchObject({ ok: true })
      for (const one of [...moves, ...moves, ...moves]) {
        house.house.now += one.days * 86_400_000 + 1000
        if (one.days > 0) await house.clock()
        const doc = await docOf(id)
        const button = one.anything === 0 ? undefined : await chosen(doc, one)
        const actor = button?.actor ?? actors[one.pick % actors.length]
        if (!actor) throw new Error('nobody')
        const any = Object.keys(actions)[one.pick % Object.keys(actions).length] as Verb // keys of the registry
        const verb = button?.verb ?? any
        const input = inputFor(verb, doc, house, one.pick, actor)
        const asked = { id, rev: doc.rev, verb, input, requestId: newId() }
        const first = await house.as(actor.openid).api('suggestion.act', asked)
        if (one.twice === 0 && first.ok) {
          const again = await house.as(actor.openid).api('suggestion.act', asked)
          expect([verb, again.data]).toEqual([verb, first.data])
        }
        const after = await docOf(id)
        if (!first.ok) expect(after.rev).toBe(doc.rev)
        if (!first.ok) expect(first.message).toMatch(/[\u4e00-\u9fff]/)
        expect([verb, first.code]).not.toEqual([verb, 'busy'])
        told.add(first.code ?? 'ok')
        if (first.ok) done.add(verb)
        stages.add(after.stage)
        if (['closed', 'withdrawn', 'declined'].includes(after.stage) && one.pick % 3 === 0) break
      }
      await inOrder(id)
    }),
    { numRuns: WALKS, seed: 20260302, endOnFailure: true },
  )
}, 3_600_000)

test('上面走遍了主路的每个阶段，也真的被拒绝过', () => {
  expect([...stages]).toEqual(
    expect.arrayContaining(['assigning', 'closed', 'draft', 'following', 'handling', 'replied', 'review']),
  )
  expect([...told]).toEqual(expect.arrayContaining(['ok', 'not-found', 'bad-input']))
  // 计时办的由计时办，不由人；并案要有主件，议案转来的另有专门的测试。
  for (const verb of [
    'join',
    'lapseRating',
    'merge',
    'openPromiseCheck',
    'receiveMotion',
    'remind',
    'takeOver',
  ])
    expect([verb, done.has(verb)]).toEqual([verb, false])
  expect(done.size).toBeGreaterThan(30)
})
