import { clock, lead, townSession, undecidedSession, session } from '../support/cast'
import { text } from '../support/inputs'
import { at, does, given, inSession } from '../support/story'
import { collecting, drafted, enough, invited, returned, signs } from '../support/steps'

test('九人联名还差一人，十人（含领衔）可以提交，并说明依据', () => {
  const refusal = given(collecting)
    .when(lead, 'submit')
    .refused('incomplete', '已联名 9 人（含领衔），还差 1 人')
  expect(refusal.message).toContain('《地方组织法》第二十二条')
  given(enough).when(lead, 'submit').happened('submitted')
})

test('乡镇五人联名就可以提交，四人不可以', () => {
  const inTown = [
    inSession(townSession),
    does(lead, 'saveDraft', () => ({ ...text, session: townSession.id })),
    invited,
    signs(0),
    signs(1),
    signs(2),
  ]
  given(...inTown)
    .when(lead, 'submit')
    .refused('incomplete', '还差 1 人，须满 5 人')
  given(...inTown, signs(3))
    .when(lead, 'submit')
    .happened('submitted')
})

test('截止的那一分钟还可以提交，过一分钟就不行', () => {
  given(enough, at('2026-01-23', '14:00')).when(lead, 'submit').happened('submitted')
  given(enough, at('2026-01-23', '14:01')).when(lead, 'submit').refused('too-late', '1月23日 14:00 已过')
  given(enough, at('2026-01-24', '08:00')).when(lead, 'submit').refused('too-late', '已过')
  given(enough, at('2026-01-25', '08:00')).when(lead, 'submit').refused('too-late', '已经闭会')
})

test('主席团没有定截止时间的，可以写、可以联名，不能提交', () => {
  const story = given(inSession(undecidedSession), enough)
  story.when(lead, 'submit').refused('too-early', '还没有决定')
  expect(story.seenBy(lead).session).toMatchObject({ cutOff: undefined })
  expect(story.seenBy(lead).deadlines).toEqual([])
  story.and(inSession(session)).when(lead, 'submit').happened('submitted')
})

test('会次不见了，不能提交，说得清楚', () => {
  given(enough, inSession(undefined)).when(lead, 'submit').refused('not-found-inside', '没有找到这次会议')
})

test('没有这个会次，或者已经闭会，不能写议案', () => {
  given()
    .when(lead, 'saveDraft', { ...text, session: 'k1-1' })
    .refused('not-found-inside', '会次')
  given()
    .when(lead, 'saveDraft', { ...text, session: 'constructor' })
    .refused('not-found-inside', '会次')
  given(at('2026-01-25'))
    .when(lead, 'saveDraft', { ...text, session: session.id })
    .refused('too-late', '已经闭会')
})

test('截止时没有提交的，系统终止；没到时间不终止', () => {
  given(enough, at('2026-01-23', '14:00')).when(clock, 'missCutOff').refused('too-early', '还没有到')
  const ended = given(collecting, at('2026-01-23', '14:01')).when(clock, 'missCutOff').happened('ended')
  expect(ended.state.ended).toMatchObject({ why: 'missedCutOff', have: 9, need: 10 })
})

test('没有截止时间的会次，闭会以后才终止', () => {
  const story = given(inSession(undecidedSession), collecting)
  story.and(at('2026-01-24', '23:59')).when(clock, 'missCutOff').refused('too-early')
  story.and(at('2026-01-25', '00:00')).when(clock, 'missCutOff').happened('ended')
})

test('退回补正的，截止以前改好可以再提交', () => {
  const story = given(returned)
  expect(story.seenBy(lead).notice).toMatchObject({ title: '退回补正' })
  story.when(lead, 'submit').happened('submitted')
  story.and(at('2026-01-23', '14:01')).when(lead, 'submit').refused('too-late')
})

test('截止时间由谁决定、到几点，期限单上写得清楚', () => {
  const [due] = given(drafted).seenBy(lead).deadlines
  expect(due).toMatchObject({
    name: '议案截止',
    due: '2026-01-23',
    source: '主席团第一次会议决定：14:00 截止',
  })
})

test('会次改期，联名中的议案按新的截止时间', () => {
  const cutOff = { on: session.closes, time: '18:00', decidedBy: '主席团第二次会议' }
  const story = given(enough, at('2026-01-24', '17:00'))
  story.when(lead, 'submit').refused('too-late', '已过')
  story
    .and(inSession({ ...session, cutOff }))
    .when(lead, 'submit')
    .happened('submitted')
})
