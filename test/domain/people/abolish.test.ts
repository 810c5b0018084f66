import { abolitionFault, type Abolition, type UnitInHand } from '@/domain/people/abolish'
import { plainDate } from '@/domain/shared/plain-date'
import { faultOf } from '../support/sentence'

const today = plainDate('2026-06-10')
const until = plainDate('2026-06-30')

const unit = (id: string, more: Partial<UnitInHand> = {}): UnitInHand => ({
  id,
  name: `区${id}局`,
  kind: 'department',
  cases: 0,
  ...more,
})

const asked = (more: Partial<Abolition> = {}) =>
  abolitionFault({ unit: unit('甲', { cases: 3 }), until, bothAnswer: 0, referred: 0, ...more }, today)

function refused(more: Partial<Abolition>) {
  const told = asked(more)
  if (!told) throw new Error('没有被拒绝')
  expect(faultOf(told)).toBeUndefined()
  return told
}

test('还有在办的，必须写明承接单位', () => {
  expect(refused({})).toEqual({
    code: 'incomplete',
    message: '“区甲局”还有 3 件在办，请选择承接办理和承诺的单位',
  })
  expect(asked({ successor: unit('乙') })).toBeUndefined()
})

test('没有在办的，可以不写', () => {
  expect(asked({ unit: unit('甲') })).toBeUndefined()
})

test('承接单位不能是它自己，也不能先撤', () => {
  expect(refused({ successor: unit('甲') }).code).toBe('bad-input')
  expect(refused({ successor: unit('乙', { until }) }).message).toContain('也要撤销')
  expect(asked({ successor: unit('乙', { until: plainDate('2026-07-01') }) })).toBeUndefined()
})

test('两个单位分别答复同一件的，要先各自答复', () => {
  expect(refused({ successor: unit('乙'), bothAnswer: 2 }).code).toBe('not-allowed')
})

test('已经撤销的不能再撤，日期不能早于今天；没到日子的可以改', () => {
  expect(refused({ unit: unit('甲', { until: plainDate('2026-06-01') }) }).code).toBe('already-done')
  expect(refused({ until: plainDate('2026-06-09') }).code).toBe('bad-input')
  expect(asked({ unit: unit('甲', { until }), until: plainDate('2026-07-31') })).toBeUndefined()
})

test('委员会还有议案在审议的不能撤；委员会和承办单位不互相承接', () => {
  const committee = unit('财经', { kind: 'committee' })
  expect(refused({ unit: committee, referred: 1 }).code).toBe('not-allowed')
  expect(refused({ unit: unit('甲'), successor: committee }).code).toBe('bad-input')
})
