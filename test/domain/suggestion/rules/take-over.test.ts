import type { UnitRef } from '@/domain/people/people'
import { replyDue } from '@/domain/suggestion/clock'
import { openPromises } from '@/domain/suggestion/suggestion'
import { builtIn } from '@/domain/rules/book'
import { packFor } from '@/domain/rules/in-force'
import {
  author,
  cityManagement,
  clock,
  deputyOffice,
  governmentOffice,
  housing,
  transport,
} from '../../support/cast'
import { holidays } from '../../support/holidays'
import { given, type Story } from '../../support/story'
import { accepted, dispatchedSeparately, handedOver, submitted } from '../../support/steps'
import { rated, tillReplied, tillSigned, tillTalked } from '../../support/steps'

const change = (from: UnitRef, to: UnitRef) => ({
  from: from.id,
  to: to.id,
  reason: '机构改革，职责整体划转',
})
const dueOf = ({ state, today }: Story) =>
  replyDue(state, packFor(builtIn.suggestion, state.pack, today), holidays)?.due
const partsOf = ({ state }: Story) => state.units.map(({ unit, part }) => [unit.name, part])

test('单位撤并，计时把承诺交给承接单位，措施和期限一个字不变', () => {
  const before = given(tillReplied, rated)
  const after = before.when(clock, 'takeOver', change(housing, transport)).happened('carriedOver')
  const owed = (story: Story) =>
    openPromises(story.state).map(({ what, measure, due }) => ({ what, measure, due }))
  expect(owed(after)).toEqual(owed(before))
  expect(owed(after).length).toBeGreaterThan(0)
  expect(openPromises(after.state).map(({ unit }) => unit.name)).toEqual(
    owed(before).map(() => transport.name),
  )
})

test('答复期限不重新计算', () => {
  const before = given(tillTalked)
  const after = before.when(clock, 'takeOver', change(housing, transport)).happened('carriedOver')
  expect(dueOf(after)).toBe(dueOf(before))
})

test('已经沟通过的，承接单位不用从头再来', () => {
  const after = given(tillTalked).when(clock, 'takeOver', change(housing, transport)).happened('carriedOver')
  expect(after.state.contacts.map(({ unit }) => unit.name)).toEqual([transport.name])
})

test('主办并入会办单位：由它主办，不再会办', () => {
  const after = given(tillSigned)
    .when(clock, 'takeOver', change(housing, cityManagement))
    .happened('carriedOver')
  expect(partsOf(after)).toEqual([[cityManagement.name, 'lead']])
})

test('会办单位并入主办单位：主办照旧，会办没有了', () => {
  const after = given(tillSigned)
    .when(governmentOffice, 'carryOver', change(cityManagement, housing))
    .happened('carriedOver')
  expect(partsOf(after)).toEqual([[housing.name, 'lead']])
})

test('两个单位分别答复的，不能并成一家答复', () => {
  const story = given(submitted, accepted, handedOver, dispatchedSeparately)
  story.when(clock, 'takeOver', change(housing, cityManagement)).refused('bad-input', '分别答复')
})

test('自动接办只由计时办；人办的还是区政府办', () => {
  const story = given(tillTalked)
  for (const actor of [author, deputyOffice, governmentOffice])
    story.when(actor, 'takeOver', change(housing, transport)).refused('not-yours', '系统计时')
})
