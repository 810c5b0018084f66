import { fullContent, looseContent } from '@/domain/suggestion/actions/content'
import { namedTo } from '@/domain/similar/named'
import { parse } from '@/domain/shared/parse'
import { isRefusal } from '@/domain/shared/refusal'
import { content } from '../../support/inputs'

const ID = 'a'.repeat(32)
const OTHER = 'b'.repeat(32)
const chosen = (relatesTo: unknown) => parse(fullContent, { ...content, relatesTo })
const sentence = (relatesTo: unknown) => {
  const told = chosen(relatesTo)
  return isRefusal(told) ? told.message : undefined
}

test('附议、追问、另提都可以，一件建议可以关联几件', () => {
  expect(
    sentence([
      { id: ID, kind: 'second' },
      { id: OTHER, kind: 'pursue' },
    ]),
  ).toBeUndefined()
  expect(sentence([{ id: ID, kind: 'anew' }])).toBeUndefined()
})

test('以前写的草稿没有这一项，照样读得', () => {
  expect(parse(looseContent, content)).toMatchObject({ value: { relatesTo: [] } })
})

test.each<[string, unknown, string]>([
  [
    '同一件选了两种关系',
    [
      { id: ID, kind: 'second' },
      { id: ID, kind: 'anew' },
    ],
    '同一件前情只能选一种关系',
  ],
  ['没有这种关系', [{ id: ID, kind: 'copy' }], '请选择与前情的关系'],
  ['编号不是编号', [{ id: { $gt: '' }, kind: 'second' }], '缺少前情编号'],
  ['多带了别的', [{ id: ID, kind: 'second', title: '冒名的标题' }], '不能提交“title”这一项'],
  ['太多', Array.from({ length: 6 }, (_, n) => ({ id: `${n}${ID}`, kind: 'second' })), '不能超过 5 项'],
])('%s：说清楚，不收', (_name, relatesTo, told) => {
  expect(sentence(relatesTo)).toContain(told)
})

test('已经没有的一件，只留下关系，不编标题', () => {
  const anyone = { person: { id: 'x', name: '代表甲' }, post: { id: 'p', role: 'deputy', congress: 'wj' } }
  expect(namedTo(undefined, anyone as never)).toEqual({})
})
