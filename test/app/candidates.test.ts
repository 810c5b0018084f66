import { candidatesFor, supportersFor, type Handled, type Unit } from '@/features/suggestion/act/candidates'
import { matching } from '@/features/suggestion/act/matching'
import type { CaseView } from '@/domain/suggestion/view-schema'

/* 分办时推荐谁：每一家都说得出理由，人来决定。 */

const unit = (id: string, name: string): Unit => ({ id, name, kind: 'department', open: 3, overdue: 0 })
const units = [
  unit('jiaotong', '区交通运输局'),
  unit('zhujian', '区住建局'),
  unit('caizheng', '区财政局'),
  unit('zhenze-gov', '震泽镇政府'),
  unit('gongan', '区公安分局'),
]
const handled: Handled[] = [
  { id: 'jiaotong', led: 3, supported: 0, returned: 0 },
  { id: 'gongan', led: 0, supported: 2, returned: 0 },
  { id: 'zhujian', led: 1, supported: 1, returned: 1 },
]
// Of a view, what a proposal looks at.
const view = {
  title: '关于完善震泽公交的建议',
  content: { facts: '末班车太早。', suggestedUnits: [{ id: 'zhujian', name: '区住建局' }] },
} as unknown as CaseView

test('办过相近建议最多的在前，理由和退回过都写明', () => {
  const told = candidatesFor(units, view, '', handled).map(({ unit, why, chip }) => [
    unit.id,
    why,
    chip?.label,
  ])
  expect(told).toEqual([
    ['jiaotong', '相近的已公开建议 3 件由其主办', '推荐'],
    ['zhujian', '相近的已公开建议 1 件由其主办；会办过 1 件；退回过 1 件；代表希望由其承办', '曾退回'],
    ['gongan', '会办过 2 件', undefined],
    ['zhenze-gov', '建议文字提到', undefined],
  ])
})

test('没有以往的，只按代表意向和文字；选定的总在其中', () => {
  const told = candidatesFor(units, view, 'caizheng', []).map(({ unit, why }) => [unit.id, why])
  expect(told).toEqual([
    ['zhujian', '代表希望由其承办'],
    ['zhenze-gov', '建议文字提到'],
    ['caizheng', '您从名录里选定'],
  ])
})

test('会办推荐以往会办过的，主办自己不在其中', () => {
  expect(supportersFor(units, handled, 'zhujian').map(({ id }) => id)).toEqual(['gongan'])
  expect(supportersFor(units, handled, '').map(({ id }) => id)).toEqual(['gongan', 'zhujian'])
})

test('按名称找单位：连着的在前，隔着字的也找得到', () => {
  const long = [unit('a', '区住房和城乡建设局'), unit('b', '区住建局')]
  expect(matching(long, '住建').map(({ id }) => id)).toEqual(['b', 'a'])
  expect(
    matching(long, ' 住 建 ')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b'])
  expect(matching(long, '财政')).toEqual([])
})
