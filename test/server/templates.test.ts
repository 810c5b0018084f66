import { MOST_TEMPLATES } from '../../src/domain/unit/reply-templates'
import { newId, openHouse, type House } from './support/house'

const CLERK = 'demo-jingban-zhujian'

let house: House

beforeEach(async () => {
  house = await openHouse()
})

type View = { templates: { id: string; name: string; text: string; by: string }[] }

async function ask(endpoint: string, input: object, who = CLERK) {
  const told = await house.as(who).api(endpoint, input)
  return {
    code: told.code,
    message: told.message,
    list: (told.data as unknown as View | undefined)?.templates,
  }
}
const save = (name: string, text = '您提出的建议收悉。', id = newId(), who = CLERK) =>
  ask('template.save', { id, name, text }, who)
const names = async (who = CLERK) => (await ask('template.list', {}, who)).list?.map(({ name }) => name)

test('存一个、改名、改写、删除；换一个同事也看得到', async () => {
  const id = newId()
  await save('开头', '您提出的建议收悉，现答复如下。', id)
  await save('结尾')
  expect(await names()).toEqual(['开头', '结尾'])
  expect((await save('通用开头', '感谢您的建议。', id)).list?.[0]).toMatchObject({
    id,
    name: '通用开头',
    text: '感谢您的建议。',
  })
  expect((await ask('template.remove', { id })).list?.map(({ name }) => name)).toEqual(['结尾'])
})

test('同样的送两次是一个；删两次也一样', async () => {
  const id = newId()
  await save('开头', '同样的文字', id)
  await save('开头', '同样的文字', id)
  expect(await names()).toEqual(['开头'])
  await ask('template.remove', { id })
  expect((await ask('template.remove', { id })).list).toEqual([])
})

test('各单位各存各的，别的单位看不到、删不掉', async () => {
  const id = newId()
  await save('住建局的', '文字', id)
  expect(await names('demo-jingban-chengguan')).toEqual([])
  await ask('template.remove', { id }, 'demo-jingban-chengguan')
  expect(await names()).toEqual(['住建局的'])
})

test('同名的、超过数量的被挡住，说清怎么办', async () => {
  await save('开头')
  expect(await save('开头')).toMatchObject({
    code: 'already-done',
    message: '已经有叫“开头”的模板，请换一个名字',
  })
  for (let n = 1; n < MOST_TEMPLATES; n += 1) await save(`第 ${n} 个`)
  expect(await save('再来一个')).toMatchObject({ code: 'not-allowed' })
  expect(await names()).toHaveLength(MOST_TEMPLATES)
})

test('两个同事同时各存一个，两个都在', async () => {
  await Promise.all([save('甲'), save('乙'), save('丙')])
  expect((await names())?.sort()).toEqual(['丙', '乙', '甲'])
})

test.each(['demo-fuze-zhujian', 'demo-daibiao-jia', 'demo-gongwei-jia', 'demo-lingdao-jia'])(
  '%s 不维护答复模板',
  async (who) => {
    for (const [endpoint, input] of [
      ['template.list', {}],
      ['template.save', { id: newId(), name: '开头', text: '文字' }],
      ['template.remove', { id: newId() }],
    ] as const)
      expect(await ask(endpoint, input, who)).toMatchObject({ code: 'not-yours' })
  },
)

test('没有名字、没有文字、太长的不存', async () => {
  for (const bad of [
    { name: ' ', text: '文字' },
    { name: '名', text: '' },
    { name: '名'.repeat(31), text: '文字' },
    { name: '名', text: '字'.repeat(2001) },
    { name: '名', text: 'a\u0000b' },
  ])
    expect(await ask('template.save', { id: newId(), ...bad })).toMatchObject({ code: 'bad-request' })
  expect(await names()).toEqual([])
})
