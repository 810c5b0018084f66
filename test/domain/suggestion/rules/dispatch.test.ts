import { cityManagement, governmentOffice, housing, transport } from '../../support/cast'
import { tillHandedOver } from '../../support/steps'
import { given } from '../../support/story'

const story = given(tillHandedOver)
const dispatch = (lead: unknown, supporting: unknown[] = []) =>
  story.when(governmentOffice, 'dispatch', { lead, supporting, note: '' })

test('一家主办，几家会办', () => {
  const after = dispatch(housing.id, [cityManagement.id, transport.id]).happened('dispatched')
  expect(after.state.units).toMatchObject([
    { unit: housing, part: 'lead' },
    { unit: cityManagement, part: 'supporting' },
    { unit: transport, part: 'supporting' },
  ])
})

test('可以没有会办单位', () => {
  expect(dispatch(housing.id).happened('dispatched').state.units).toHaveLength(1)
})

test('主办单位不能同时是会办单位', () => {
  dispatch(housing.id, [cityManagement.id, housing.id]).refused('bad-input', '主办单位不能同时是会办单位')
})

test('会办单位不能重复', () => {
  dispatch(housing.id, [cityManagement.id, cityManagement.id]).refused('bad-input', '会办单位重复')
})

test.each(['u-nowhere', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'])(
  '不能分办给不存在的单位“%s”',
  (unit) => {
    dispatch(unit).refused('not-found-inside', '没有这个主办单位')
    dispatch(housing.id, [unit]).refused('not-found-inside', '没有这个会办单位')
  },
)

test.each([undefined, null, '', { $ne: null }, ['u-housing'], '__proto__', 'u.housing'])(
  '%p 不是单位',
  (unit) => {
    dispatch(unit).refused('bad-input', '主办单位')
  },
)
