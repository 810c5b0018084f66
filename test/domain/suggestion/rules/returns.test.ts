import { replyDue } from '@/domain/suggestion/clock'
import { timesReturned } from '@/domain/suggestion/returns'
import {
  author,
  bystanders,
  cityManagement,
  governmentOffice,
  housing,
  leadHandler,
  supportingHandler,
  transport,
} from '../../support/cast'
import { goodInput } from '../../support/inputs'
import { dispatched, returnAsked, returnRefused, signed, tillHandedOver } from '../../support/steps'
import { daysLater, given, on, type Story } from '../../support/story'

const begun = given(tillHandedOver, dispatched)
const reason = '停车设施的建设不在本单位职责以内'
const ask = (story: Story, suggested: string = transport.id) =>
  story.when(leadHandler, 'requestReturn', { reason, suggested })
const asked = (story: Story) => story.state.returns.find(({ state }) => state === 'asked')?.id ?? ''
const grant = (story: Story, to: string) =>
  story.when(governmentOffice, 'decideReturn', {
    request: asked(story),
    grant: true,
    to,
    note: '职责已划转，请办理',
  })

test('退回要写理由，要写明该由谁办', () => {
  begun.when(leadHandler, 'requestReturn', { reason: '不归我', suggested: transport.id }).refused('bad-input')
  begun.when(leadHandler, 'requestReturn', { reason }).refused('incomplete', '由哪个单位承办')
  ask(begun, 'u-none').refused('not-found-inside')
  ask(begun, cityManagement.id).refused('bad-input', '已经在办理')
})

test('过了七个工作日，不能再退', () => {
  ask(given(tillHandedOver, dispatched, on('2026-03-05'))).refused('too-late', '退回期限已于')
})

test('同意退回的，改由新单位办理，答复期限一天也不变', () => {
  const { rules, holidays } = begun.context(author)
  const before = replyDue(begun.state, rules, holidays)?.due
  const after = grant(given(tillHandedOver, dispatched, returnAsked), transport.id).happened('returnGranted')
  expect(after.state.units[0]).toMatchObject({ unit: transport, part: 'lead', assignedOn: after.today })
  expect(replyDue(after.state, rules, holidays)?.due).toBe(before)
  expect(after.state.holdings.map(({ holder }) => holder)).toEqual(['区政府办', '区住建局', '区交通运输局'])
  expect(after.viewFor(leadHandler)).toBeUndefined()
  expect(after.seenBy(bystanders.别的单位的经办人).relation).toBe('lead')
})

test('不同意退回的，必须继续办理，不能再退', () => {
  const story = given(tillHandedOver, dispatched, returnAsked, returnRefused)
  ask(story).refused('not-allowed', '请继续办理')
  story.when(leadHandler, 'sign').happened('signed')
})

test('会办单位也可以退回，主办照常办', () => {
  const story = begun
    .when(supportingHandler, 'requestReturn', { reason, suggested: transport.id })
    .happened('returnRequested')
  const after = grant(story, transport.id).happened('returnGranted')
  expect(after.state.units.map(({ unit, part }) => [unit.name, part])).toEqual([
    ['区住建局', 'lead'],
    ['区交通运输局', 'supporting'],
  ])
})

test('第三次由区政府办最后裁定，此后谁也不能再退', () => {
  const toTransport = grant(ask(begun).happened(), transport.id).happened('returnGranted')
  const other = bystanders.别的单位的经办人
  const back = (story: Story, suggested: string) =>
    story.when(other, 'requestReturn', { reason, suggested }).happened('returnRequested')
  const toHousing = grant(back(toTransport, housing.id), housing.id).happened('returnGranted')
  const third = grant(ask(toHousing).happened(), transport.id).happened('returnGranted')
  expect(timesReturned(third.state)).toBe(3)
  expect(third.state.returns[2]?.decision?.final).toBe(true)
  third.when(other, 'requestReturn', { reason, suggested: housing.id }).refused('not-allowed', '最后裁定')
})

test('退回申请没有决定以前，区政府办有待办；决定要写理由、指定单位', () => {
  const story = given(tillHandedOver, dispatched, returnAsked)
  // The clock runs on meanwhile: the decision waits among the rest by the day the reply is due.
  const waiting = story.turns().find(({ verb }) => verb === 'decideReturn')
  expect(waiting).toMatchObject({
    due: expect.stringMatching(/^2026-/),
    dueName: expect.stringContaining('答复'),
  })
  const request = asked(story)
  const decide = (input: object) => story.when(governmentOffice, 'decideReturn', { request, ...input })
  decide({ grant: true, note: '职责已划转，请办理' }).refused('incomplete', '指定改办单位')
  decide({ grant: false, note: '' }).refused('bad-input')
  story
    .when(governmentOffice, 'decideReturn', { ...goodInput.decideReturn(story), request: 'r999' })
    .refused('not-found-inside')
})

test('签收以后在期限内仍可退回；联系代表以后期限照算', () => {
  ask(given(tillHandedOver, dispatched, signed)).happened('returnRequested')
  ask(given(tillHandedOver, dispatched, signed, daysLater(30))).refused('too-late')
})
