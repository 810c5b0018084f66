import { api } from '../../src/contract/api'
import { deskDoor } from '../../src/contract/desk'
import { papers } from '../../src/contract/papers'
import { publicApi } from '../../src/contract/public'
import { entryApi } from '../../src/contract/roster'
import { actions, type Verb } from '../../src/domain/suggestion/actions'
import { actions as motionActions } from '../../src/domain/motion/actions'
import { stages } from '../../src/domain/suggestion/suggestion'
import { stages as motionStages } from '../../src/domain/motion/motion'
import { newId, type House, type Told } from './support/house'
import { inputs as motionInputs } from './support/motion-road'
import { caseIn } from './support/road'
import { leaks, unlisted } from './matrix/leaks'
import { everyone, openids, peopleIn, type Who } from './matrix/people'
import { questionOf } from './matrix/questions'
import { tellStory, type Scene } from './matrix/scenes'
import { reviewed } from './matrix/reviewed'
import { beyond, table, type Row } from './matrix/table'
import { actors, inputFor } from './walk/inputs'

/* Every endpoint × everybody × every stage, as the reviewed table says; and whoever is refused changes nothing. */

const doors = { api: { ...api, ...entryApi }, papers, public: publicApi, desk: deskDoor }
type Door = keyof typeof doors
const doorOf = (endpoint: string): Door =>
  (Object.keys(doors) as Door[]).find((door) => endpoint in doors[door]) ?? 'api'
const endpoints = Object.values(doors).flatMap((door) => Object.keys(door))

let scenes: Awaited<ReturnType<typeof tellStory>>

beforeAll(async () => {
  scenes = await tellStory()
}, 60_000)

const USUAL = '办理中'
const PUBLISHED = '已办结'

/** The scenes in which a row is tried: all of its subject where the stage matters, else one. */
function scenesOf(endpoint: string, { may }: Row): readonly (readonly [name: string, scene: Scene])[] {
  const [subject] = endpoint.split('.')
  if (typeof may !== 'string') return [...(subject === 'motion' ? scenes.motion : scenes.suggestion)]
  const name = endpoint.startsWith('published.') ? PUBLISHED : USUAL
  const scene = scenes.suggestion.get(name)
  return scene ? [[name, scene]] : []
}

async function answerTo(house: House, who: Who, endpoint: string, input: unknown): Promise<Told> {
  const person = house.as(openids[who])
  switch (doorOf(endpoint)) {
    case 'papers':
      return person.papers(endpoint, input)
    case 'public':
      return house.public(endpoint, input)
    case 'desk':
      return house.browser().ask('desk', endpoint, input)
    case 'api':
      return person.api(endpoint, input)
  }
}

const absentIn = (scene: Scene) => ({
  ...scene,
  suggestion: newId(),
  motion: newId(),
  activity: newId(),
  person: 'daibiao-nobody',
  newcomer: 'daibiao-nobody',
  unit: 'no-unit',
})

/** What a file to upload is asked with: it lies in the storage of whoever asks. */
async function withFile(house: House, who: Who, endpoint: string, input: unknown): Promise<unknown> {
  if (endpoint !== 'attachment.keep') return input
  const person = openids[who].replace('demo-', '') || 'nobody'
  const file = await house.files.write(`incoming/${person}/${newId()}.bin`, Buffer.from('%PDF-1.7\n'))
  return { file, name: '材料.pdf' }
}

const words = (part: Row['may'] | undefined, scene: string) =>
  typeof part === 'string' ? part : (part?.[scene] ?? '没有人')

const isUnknown = (who: Who) => /^(卸任|未登记|没有身份)/.test(who)

test('每个接口在表里都有一行，表里没有多余的行（加了接口，请到 test/server/matrix/table.ts 加一行）', () => {
  expect(Object.keys(table).sort()).toEqual([...endpoints].sort())
})

describe.each(Object.keys(table))('%s', (endpoint) => {
  const row = table[endpoint] ?? { may: '' }

  test('表里写的人办得成，别人办不成、什么也没有动，看不到的和没有的一个回答', async () => {
    const faults: unknown[] = []
    for (const [name, scene] of scenesOf(endpoint, row))
      for (const who of everyone)
        for (const fault of await faultsOf(endpoint, row, name, scene, who)) faults.push([name, who, fault])
    expect(faults).toEqual([])
  })
})

/** What is wrong with one cell: who may must be answered within the contract, who may not must leave no trace. */
async function faultsOf(endpoint: string, row: Row, name: string, scene: Scene, who: Who): Promise<string[]> {
  const may = peopleIn(words(row.may, name)).has(who)
  const house = may ? scene.house.fork() : scene.house
  const question = questionOf(endpoint)
  const input = await withFile(house, who, endpoint, question(scene))
  const before = house.writes()
  const told = await answerTo(house, who, endpoint, input)
  if (told.ok !== may) return [`${may ? '应当办得成' : '不该办成'}：${told.code ?? ''} ${told.message ?? ''}`]
  if (told.ok) return [...unlisted(endpoint, told.data), ...leaks(endpoint, who, told.data)]
  const faults: string[] = []
  if (!/[\u4e00-\u9fff]/.test(told.message ?? '')) faults.push('没有说为什么')
  if (told.code === 'busy') faults.push('出错了')
  if (!COUNTED.includes(endpoint) && house.writes() !== before) faults.push('动了数据')
  if (isUnknown(who) && !(endpoint in entryApi) && told.code !== 'unauthenticated')
    faults.push(`答了 ${told.code}`)
  if (peopleIn(words(row.knows, name)).has(who) || row.verbs) return faults
  const absent = await answerTo(
    house,
    who,
    endpoint,
    await withFile(house, who, endpoint, question(absentIn(scene))),
  )
  if (told.code !== absent.code || told.message !== absent.message)
    faults.push(`与没有这件事时的回答不同：${told.message} / ${absent.message}`)
  return faults
}

/** A wrong code is counted against whoever tries, or one could try for ever. */
const COUNTED = ['account.bind', 'account.bindByPhone']

type Cells = ReadonlyMap<string, string>

/** Who stands where in the reviewed table of verbs; nobody else may do anything at all. */
const columns: Partial<Record<Who, string>> = {
  领衔代表: '领衔代表',
  已联名的代表: '联名代表',
  受邀未联名的代表: '联名代表',
  代表工委: '代表工委',
  区政府办: '区政府办',
  主办经办人: '主办经办人',
  主办负责人: '主办负责人',
  会办经办人: '会办经办人',
  会办负责人: '会办负责人',
  领办领导: '领导',
  督办领导: '领导',
  其他领导: '领导',
  主席团: '主席团',
}

const motionColumns: Partial<Record<Who, string>> = {
  领衔代表: '领衔代表',
  已联名的代表: '联名代表',
  受邀未联名的代表: '联名代表',
  其他代表: '没受邀的代表',
  代表工委: '大会秘书处',
  主席团: '主席团',
  审议的委员会: '专门委员会',
  其他委员会: '别的委员会',
  区政府办: '区政府办',
  领办领导: '领导',
  督办领导: '领导',
  其他领导: '领导',
}

function cellOf(
  cells: Cells,
  pair: string,
  who: Who,
  heads: Partial<Record<Who, string>>,
): string | undefined {
  if (peopleIn(beyond[pair] ?? '没有人').has(who)) return '有时'
  const cell = cells.get(`${pair}|${heads[who] ?? ''}`)
  // The column is of those who signed: who has only been asked may do some of it.
  return who === '受邀未联名的代表' && cell === '可' ? '有时' : cell
}

const DENIED = ['unauthenticated', 'not-found', 'not-yours', 'wrong-stage']

/** Tries one verb; a refusal that comes from who one is, or from the stage, must leave everything as it was. */
async function tryVerb(house: House, who: Who, endpoint: string, asked: object, cell: string | undefined) {
  const open = cell !== undefined && cell !== ''
  const here = open ? house.fork() : house
  const before = here.writes()
  const told = await here.as(openids[who]).api(endpoint, asked)
  if (!told.ok) expect(here.writes()).toBe(before)
  return told
}

const seenBy = (endpoint: string, scene: string, who: Who) =>
  peopleIn(words(table[endpoint]?.may, scene)).has(who)

/** 否 is said of the stories of that table; what is theirs may be done in another. */
function judge(told: Told, cell: string | undefined, sees: boolean): string {
  if (cell === undefined || cell === '')
    return !told.ok && DENIED.includes(told.code ?? '') ? '' : `办成了 ${told.code}`
  if (cell === '可' && sees) return told.ok || !DENIED.includes(told.code ?? '') ? '' : `被拒绝 ${told.code}`
  return ''
}

test('建议：每个动作 × 每个阶段 × 每种人，照审过的动作表', async () => {
  const cells: Cells = reviewed('lifecycle')
  const wrong: unknown[] = []
  let done = 0
  for (const [name, scene] of scenes.suggestion) {
    const doc = caseIn(scene.house, scene.suggestion)
    let house = scene.house.fork()
    for (const verb of Object.keys(actions) as Verb[]) {
      for (const who of everyone) {
        const actor = actors.find(({ openid }) => openid === openids[who]) ?? actors[0]
        if (!actor) throw new Error('nobody')
        const input = inputFor(verb, { doc, house, pick: 10, actor })
        const stage = stages[doc.stage as keyof typeof stages].label
        const cell = cellOf(cells, `${stage}|${actions[verb].label}`, who, columns)
        const asked = { id: scene.suggestion, rev: doc.rev, verb, input, requestId: newId() }
        const told = await tryVerb(house, who, 'suggestion.act', asked, cell)
        if (told.ok) done += 1
        const fault = judge(told, cell, seenBy('suggestion.open', name, who))
        if (fault) wrong.push([name, verb, who, cell, fault])
        if (fault && told.ok) house = scene.house.fork()
      }
    }
  }
  expect(wrong).toEqual([])
  expect(done).toBeGreaterThan(50)
}, 120_000)

test('议案：每个动作 × 每个阶段 × 每种人，照审过的动作表', async () => {
  const cells: Cells = reviewed('motion')
  const wrong: unknown[] = []
  let done = 0
  for (const [name, { house, motion }] of scenes.motion) {
    const doc = house.dump('motions').find(({ _id }) => _id === motion) as unknown as {
      stage: keyof typeof motionStages
      rev: number
      state: { digest?: string }
    }
    const opened = await house.as(openids.领衔代表).api('motion.open', { id: motion })
    const seen = opened.data as unknown as Parameters<(typeof motionInputs)['cosign']>[0]
    for (const verb of Object.keys(motionActions) as (keyof typeof motionActions)[]) {
      for (const who of everyone) {
        const stage = motionStages[doc.stage].label
        const cell = cellOf(cells, `${stage}|${motionActions[verb].label}`, who, motionColumns)
        const asked = { id: motion, rev: doc.rev, verb, input: motionInputs[verb](seen), requestId: newId() }
        const told = await tryVerb(house, who, 'motion.act', asked, cell)
        if (told.ok) done += 1
        const fault = judge(told, cell, seenBy('motion.open', name, who))
        if (fault) wrong.push([name, verb, who, cell, fault])
      }
    }
  }
  expect(wrong).toEqual([])
  expect(done).toBeGreaterThan(15)
}, 120_000)
