import {
  author,
  clock,
  cosigner,
  joinedAuthor,
  leadHandler,
  leadHead,
  leader,
  participants,
  presidium,
  supportingHandler,
  supportingHead,
} from '../../support/cast'
import { contact, draft, goodInput, waitingContact } from '../../support/inputs'
import {
  confirmed,
  contacted,
  disputed,
  draftedWith,
  issued,
  missedOnce,
  readied,
  readiedWith,
  tillRedo,
  tillReplied,
  tillSigned,
  tillTalked,
} from '../../support/steps'
import { daysLater, given, type Story } from '../../support/story'

type NoContact = { reason: 'refused' | 'unreachable'; note: string }

const refusedContact: NoContact = { reason: 'refused', note: '代表来电表示不必面谈' }
const unreachable: NoContact = { reason: 'unreachable', note: '电话和上门都没有找到' }

function send(story: Story, noContact?: NoContact) {
  return story.when(leadHandler, 'draftReply', draft(story.today, { ready: true, noContact }))
}

test('一次都没有联系过代表，答复送不了签', () => {
  send(given(tillSigned)).refused('incomplete', '还差 1 项：沟通确认')
})

test('单位自己登记了沟通、代表没有确认，不算', () => {
  send(given(tillSigned, contacted)).refused('incomplete', '等代表确认沟通')
})

test('代表确认过，就可以送签', () => {
  send(given(tillTalked)).happened('replyDrafted')
})

test('代表说情况不符的沟通不算数', () => {
  send(given(tillSigned, contacted, disputed)).refused('incomplete', '沟通确认')
})

test('一次不符、另一次属实，可以送签', () => {
  send(given(tillSigned, contacted, disputed, contacted, confirmed)).happened('replyDrafted')
})

test('代表表示不需要沟通的，写明情况可以送签，代表看得到这个说法', () => {
  send(given(tillSigned), refusedContact).happened('replyDrafted')
  const replied = given(tillSigned, readiedWith({ noContact: refusedContact }), issued)
  expect(replied.seenBy(author).rounds[0]?.replies[0]?.noContact).toBe(
    '代表表示不需要沟通：代表来电表示不必面谈',
  )
})

test('不写情况说明，不能说代表不需要沟通', () => {
  const story = given(tillSigned)
  send(story, { reason: 'refused', note: '' }).refused('bad-input', '情况说明')
})

test('先说代表不需要沟通、后来把这话删了的，不能再凭它送签', () => {
  const told = given(tillSigned, draftedWith({ noContact: refusedContact }))
  send(told).refused('incomplete', '沟通确认')
  send(given(tillSigned, readiedWith({ noContact: refusedContact }))).refused('incomplete', '沟通确认')
})

/** On as many different days. */
const missedOn = (times: number) => Array.from({ length: times }, () => [missedOnce, daysLater(1)]).flat()

test.each([0, 1, 2])('只在 %i 天联系不上，还不能说联系不上', (days) => {
  const story = given(tillSigned, ...missedOn(days))
  send(story, unreachable).refused('incomplete', `在 3 个不同的日子联系不上（现有 ${days} 天）`)
})

test('同一天打三个电话，只算一天', () => {
  send(given(tillSigned, missedOnce, missedOnce, missedOnce), unreachable).refused('incomplete', '现有 1 天')
})

test('三个不同的日子联系不上，可以送签', () => {
  send(given(tillSigned, ...missedOn(3)), unreachable).happened('replyDrafted')
})

test('三次联系不上，也要自己写明这个理由，不会自动放行', () => {
  send(given(tillSigned, ...missedOn(3))).refused('incomplete', '沟通确认')
})

test('被代表否认的沟通，不能当作联系不上的一次', () => {
  send(given(tillSigned, ...missedOn(2), contacted, disputed), unreachable).refused('incomplete', '现有 2 天')
})

test('第一轮确认过的沟通，到重新办理时不算', () => {
  send(given(tillRedo)).refused('incomplete', '沟通确认')
  send(given(tillRedo, contacted)).refused('incomplete', '等代表确认沟通')
  send(given(tillRedo, contacted, confirmed)).happened('replyDrafted')
})

test('第一轮登记的联系不上，到重新办理时不算', () => {
  const missed = missedOn(3)
  const redo = given(tillSigned, ...missed, contacted, confirmed, readied, issued).and((story) =>
    story
      .when(author, 'rate', {
        attitude: 'fair',
        result: 'dissatisfied',
        comment: '',
        why: '只打电话没有见面',
      })
      .happened('rated'),
  )
  send(redo, unreachable).refused('incomplete', '现有 0 天')
})

test('联系不上的登记没有什么可确认的', () => {
  const story = given(tillSigned, missedOnce)
  story.when(author, 'confirmContact', { contact: 'c6' }).refused('too-early', '没有等您确认的沟通')
})

test('同一次沟通只能确认或否认一次', () => {
  const story = given(tillSigned, contacted, contacted)
  const first = waitingContact(story)
  const after = story.when(author, 'confirmContact', { contact: first }).happened('contactConfirmed')
  after.when(author, 'disputeContact', { contact: first, note: '其实没有来过' }).refused('not-found-inside')
  after.when(author, 'confirmContact', { contact: 'c999' }).refused('not-found-inside')
})

test('沟通日期不能在今天以后，也不能在本轮办理以前', () => {
  const story = given(tillSigned)
  const log = (change: object) => story.when(leadHandler, 'logContact', contact(story, change))
  log({ on: '2026-02-14' }).refused('bad-input', '不能晚于今天')
  log({ on: '2026-02-11' }).refused('bad-input', '不能早于本轮办理')
  log({ on: '2026-02-12' }).happened('contactLogged')
})

test('联系上了代表，要写明谈到哪几条诉求；没联系上不必', () => {
  const story = given(tillSigned)
  const log = (change: object) => story.when(leadHandler, 'logContact', contact(story, change))
  log({ asks: [] }).refused('incomplete', '请勾选谈到了哪几条诉求')
  log({ asks: [4] }).refused('bad-input', '没有这条诉求')
  log({ asks: [], reached: false }).happened('contactLogged')
  const after = log({ asks: [3, 1, 3] }).happened('contactLogged')
  expect(after.state.contacts[0]?.asks).toEqual([1, 3])
})

test('沟通登记满三十次，就要找代表工委', () => {
  const story = given(tillSigned, ...Array<typeof missedOnce>(30).fill(missedOnce))
  story.when(leadHandler, 'logContact', contact(story)).refused('not-allowed', '请联系代表工委')
})

test('签发时再查一次沟通：送签以后沟通仍须是确认过的', () => {
  const story = given(tillTalked, readied)
  expect(story.whyNot(leadHead, 'issueReply')).toBeUndefined()
  story.when(leadHead, 'issueReply', goodInput.issueReply(story)).happened('replyIssued')
})

test('沟通情况只给双方和督办的人看，会办单位和领导看不到', () => {
  const story = given(tillReplied)
  for (const [name, actor] of Object.entries(participants)) {
    const sees = ![
      supportingHandler,
      supportingHead,
      leader,
      presidium,
      clock,
      cosigner,
      joinedAuthor,
    ].includes(actor)
    expect([name, story.viewFor(actor)?.contacts.length ?? 0]).toEqual([name, sees ? 1 : 0])
  }
})
