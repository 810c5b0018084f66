import type { Verb } from '../../../src/domain/suggestion/actions'
import { newId, type House, type Told } from '../support/house'
import { begin as beginMotion, inputs as motionInputs, road as motionRoad } from '../support/motion-road'
import { caseIn } from '../support/road'
import { actors, filed, inputFor } from '../walk/inputs'
import { plan, questions } from './questions'
import { more, openids, type Who } from './people'

/* One story, told once: a copy of the house is kept at every stage, and every cell of the table is tried in one. */

export type Scene = {
  house: House
  suggestion: string
  motion: string
  activity: string
  attachment: string
  /** Of what is published. */
  code: string
  desk: { code: string; secret: string }
  /** On which something is declared. */
  day: string
  /** Whose ledger is asked for. */
  person: string
  /** A unit that has nothing in hand. */
  unit: string
  /** Somebody of the roster who has not come yet. */
  newcomer: string
}

type Step = { by: Who; verb: Verb; input?: object; at?: string }

const BESIDE = {
  requestId: 'ba'.repeat(16),
  verb: 'submit',
  input: { ...filed, title: '关于设置助餐服务点的建议' },
}

/** To the office; then three ways to end early. */
const filing: readonly Step[] = [
  { by: '领衔代表', verb: 'inviteCosigners', input: { people: ['daibiao-yi', 'daibiao-zi'] } },
  { by: '已联名的代表', verb: 'cosign', at: '草稿' },
  { by: '领衔代表', verb: 'submit', at: '待审查' },
]

const onward: readonly Step[] = [
  { by: '代表工委', verb: 'accept', at: '待交办' },
  { by: '代表工委', verb: 'handOver', at: '待分办' },
  { by: '代表工委', verb: 'markKeySupervision', input: { leader: 'lingdao-yi', note: '' } },
  { by: '区政府办', verb: 'assignLeadingLeader', input: { leader: 'lingdao-jia', note: '' } },
  { by: '区政府办', verb: 'dispatch', input: { lead: 'zhujian', supporting: ['chengguan'], note: '' } },
  { by: '主办经办人', verb: 'sign' },
  { by: '会办经办人', verb: 'sign' },
  { by: '会办经办人', verb: 'submitOpinion' },
  {
    by: '主办经办人',
    verb: 'logContact',
    input: { on: '2026-03-02', way: 'phone', who: '承办人', reached: true, asks: [1, 2], note: '' },
  },
  { by: '领衔代表', verb: 'confirmContact', at: '办理中' },
  { by: '主办经办人', verb: 'draftReply', input: draft() },
  { by: '主办负责人', verb: 'issueReply', at: '待评价' },
  { by: '领衔代表', verb: 'rate', input: rating() },
  { by: '已联名的代表', verb: 'rate', input: rating() },
  { by: '代表工委', verb: 'publish', at: '落实中' },
  { by: '主办经办人', verb: 'recordProgress', input: { commitment: '', note: '助餐点已经开业', done: true } },
  { by: '领衔代表', verb: 'confirmFulfilment', at: '已办结' },
]

const early: Record<string, readonly Step[]> = {
  不予立案: [{ by: '代表工委', verb: 'decline', at: '不予立案' }],
  已并案: [
    {
      by: '代表工委',
      verb: 'merge',
      input: { into: BESIDE.requestId, note: '两件说的是同一件事' },
      at: '已并案',
    },
  ],
  已撤回: [
    { by: '领衔代表', verb: 'withdraw' },
    { by: '已联名的代表', verb: 'agreeWithdrawal', at: '已撤回' },
  ],
}

function draft(): object {
  const due = '2026-12-31'
  const answers = [1, 2].map((ask) => ({ ask, outcome: 'adopted', text: '年内完成。', reason: '' }))
  return {
    answers,
    replyClass: 'B',
    classReason: '',
    promises: [{ what: '新增助餐点三处', measure: '开业', due, section: '养老科' }],
    contactName: '承办人甲',
    contactPhone: '0512-××××1234',
    disclosure: { open: true, note: '' },
    ready: true,
  }
}

function rating(): object {
  return { attitude: 'satisfied', result: 'satisfied', comment: '盼早日开业', why: '', persuaded: true }
}

/** The scenes of a suggestion, by the stage people see, and those of a motion. */
export async function tellStory() {
  const { house, id: motion } = await beginMotion(motionRoad.length, more)
  await withPhones(house)
  const started = await house.as(openids.其他代表).api('suggestion.start', BESIDE)
  if (!started.ok) throw new Error(`beside: ${started.message}`)
  const told: Scene = {
    house,
    suggestion: newId(),
    motion,
    activity: newId(),
    attachment: '',
    code: 'WJ26-999-AAAA',
    desk: { code: '', secret: '' },
    day: '2026-02-24',
    unit: 'tongji',
    person: 'daibiao-jia',
    newcomer: 'daibiao-new',
  }
  await arrange(told)
  told.attachment = await attach(told)
  const declared = { endpoint: 'duty.act', input: questions['duty.act']?.(told) }
  await well(house.as(openids.领衔代表).api(declared.endpoint, declared.input), 'declare')
  told.day = '2026-02-25'
  const content = { ...filed, attachments: [told.attachment] }
  const first = { requestId: told.suggestion, verb: 'saveDraft', input: content }
  await well(house.as(openids.领衔代表).api('suggestion.start', first), 'saveDraft')
  const scenes = new Map<string, Scene>()
  await tell(told, filing, scenes)
  const submitted = { ...told, house: told.house.fork() }
  for (const steps of Object.values(early))
    await tell({ ...submitted, house: submitted.house.fork() }, steps, scenes)
  await tell(told, onward, scenes)
  return { suggestion: scenes, motion: await motionScenes(told) }
}

/** An activity to which the two who signed are asked. */
async function arrange({ house, activity }: Scene): Promise<void> {
  const office = house.as(openids.代表工委)
  await well(office.api('activity.start', { requestId: activity, verb: 'savePlan', input: plan }), 'savePlan')
  const invite = { id: activity, rev: 1, verb: 'invite', requestId: newId() }
  const input = { deputies: ['daibiao-jia', 'daibiao-yi'] }
  await well(office.api('activity.act', { ...invite, input }), 'invite')
  const open = { id: activity, rev: 2, verb: 'openCheckIn', input: {}, requestId: newId() }
  await well(office.api('activity.act', open), 'openCheckIn')
}

/** The scene as it stands, with a desk that waits for somebody to say yes. */
async function kept(scene: Scene): Promise<Scene> {
  const house = scene.house.fork()
  const { data } = await house.browser().ask('desk', 'desk.begin')
  const { code, secret } = data as unknown as Scene['desk']
  return { ...scene, house, desk: { code, secret } }
}

/** Everybody has a telephone, of which nobody else must ever hear. */
async function withPhones({ dump, ports }: House): Promise<void> {
  let n = 0
  for (const { _id } of dump('people')) {
    n += 1
    await ports.store.updateIf('people', { _id }, { phone: `138${String(n).padStart(8, '0')}` })
  }
}

async function attach({ house }: Scene): Promise<string> {
  const file = await house.files.write(`incoming/daibiao-jia/${newId()}.bin`, Buffer.from('%PDF-1.7\n'))
  const kept = await well(
    house.as(openids.领衔代表).api('attachment.keep', { file, name: '材料.pdf' }),
    'attachment',
  )
  return (kept.data as unknown as { id: string }).id
}

async function tell(scene: Scene, steps: readonly Step[], scenes: Map<string, Scene>): Promise<void> {
  const { house, suggestion: id } = scene
  for (const { by, verb, input, at } of steps) {
    house.house.now += 60_000
    const doc = caseIn(house, id)
    const actor = actors.find(({ openid }) => openid === openids[by]) ?? actors[0]
    if (!actor) throw new Error('nobody')
    const usual = inputFor(verb, { doc, house, pick: 10, actor }) as Record<string, unknown>
    const filled = { ...(input ?? usual), ...('commitment' in usual && { commitment: usual.commitment }) }
    const text = verb === 'submit' ? { ...filed, attachments: [scene.attachment] } : filled
    const act = { id, rev: doc.rev, verb, requestId: newId(), input: text }
    await well(house.as(openids[by]).api('suggestion.act', act), verb)
    if (verb === 'publish') scene.code = String(house.dump('published')[0]?.code)
    if (at) scenes.set(at, await kept(scene))
  }
}

async function motionScenes(told: Scene): Promise<Map<string, Scene>> {
  const scenes = new Map<string, Scene>([['待主席团决定', { ...told, house: told.house.fork() }]])
  const stops: readonly (readonly [name: string, steps: number])[] = [
    ['议案草稿', 0],
    ['联名中', motionRoad.length - 3],
    ['已提交', motionRoad.length - 2],
    ['审议中', motionRoad.length - 1],
  ]
  for (const [name, steps] of stops) {
    const { house, id } = await beginMotion(steps, more)
    scenes.set(name, { ...told, house, motion: id })
  }
  for (const [name, verb] of [
    ['列入议程', 'putOnAgenda'],
    ['转为建议', 'convert'],
  ] as const) {
    const house = told.house.fork()
    const rev = motionRoad.length + 1
    const act = { id: told.motion, rev, verb, input: motionInputs[verb](NOTHING), requestId: newId() }
    await well(house.as(openids.主席团).api('motion.act', act), verb)
    scenes.set(name, { ...told, house })
  }
  return scenes
}

const NOTHING = { view: { items: [] }, rev: 0, offers: [] }

async function well(asked: Promise<Told>, what: string): Promise<Told> {
  const told = await asked
  if (!told.ok) throw new Error(`${what}: ${told.code} ${told.message}`)
  return told
}
