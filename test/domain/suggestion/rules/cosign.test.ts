import { signedText } from '@/domain/suggestion/joint'
import { author, bystanders, cosigner, deputyOffice, joinedAuthor, leadHandler } from '../../support/cast'
import { sha256 } from '../../support/holidays'
import { content, goodInput } from '../../support/inputs'
import {
  accepted,
  draftSaved,
  invited,
  returned,
  submitted,
  tillJoint,
  tillReplied,
} from '../../support/steps'
import { given } from '../../support/story'

const read = sha256(signedText({ ...content, asks: [...content.asks] }))

test('没有打开全文的，不能联名', () => {
  const story = given(submitted, invited)
  story.when(cosigner, 'cosign', { read: sha256('没有读过') }).refused('incomplete', '请先打开全文')
  story.when(cosigner, 'cosign', {}).refused('bad-input')
})

test('全文的凭据只随全文给受邀的代表', () => {
  const story = given(submitted, invited)
  expect(story.seenBy(cosigner).readDigest).toBe(read)
  expect(story.seenBy(cosigner).content.facts).toBe(content.facts)
  expect(story.seenBy(deputyOffice).readDigest).toBeUndefined()
})

test('读过全文就能联名，领衔代表看得到是谁', () => {
  const story = given(submitted, invited).when(cosigner, 'cosign', { read }).happened('cosigned')
  expect(story.seenBy(author).cosigners).toMatchObject([{ name: '代表丙', state: 'signed' }])
})

test('文本改了，联过的名失效，要重新确认', () => {
  const changed = { ...content, asks: [...content.asks, '增设夜间照明'] }
  const story = given(submitted, invited)
    .when(cosigner, 'cosign', { read })
    .happened('cosigned')
    .and(returned)
    .when(author, 'submit', changed)
    .happened('submitted')
  expect(story.state.cosigners).toMatchObject([{ state: 'lapsed' }])
  expect(story.turns().map(({ verb, label }) => [verb, label])).toContainEqual([
    'cosign',
    '文本有修改，请重新确认联名',
  ])
  story.when(cosigner, 'cosign', { read }).refused('incomplete', '重新阅读')
})

test('只改公开方式，联名不失效', () => {
  const story = given(tillJoint, returned)
    .when(author, 'submit', { ...content, publicity: 'titleOnly' })
    .happened('submitted')
  expect(story.state.cosigners).toMatchObject([{ state: 'signed' }])
})

test('邀请的须是在任代表，不是自己，也不重复', () => {
  const story = given(draftSaved)
  const invite = (...people: string[]) => story.when(author, 'inviteCosigners', { people })
  invite('p-nobody').refused('not-found-inside', '不在任')
  invite(leadHandler.person.id.replace(/[^A-Za-z0-9-]/g, '')).refused('not-found-inside')
  invite('p-a').refused('bad-input', '不用邀请自己')
  invite().refused('bad-input')
  invite('p-c')
    .happened('cosignersInvited')
    .when(author, 'inviteCosigners', { people: ['p-c'] })
    .refused('already-done')
})

test('立案以后不能再邀请，也不能再联名', () => {
  const story = given(submitted, invited, accepted)
  story.when(author, 'inviteCosigners', goodInput.inviteCosigners(story)).refused('wrong-stage')
  story.when(cosigner, 'cosign', { read }).refused('wrong-stage')
})

test('受邀而没有联名的，立案以后就看不到了；别的代表从来看不到', () => {
  expect(given(submitted, invited, accepted).viewFor(cosigner)).toBeUndefined()
  expect(given(submitted, invited).viewFor(joinedAuthor)).toBeUndefined()
  expect(given(submitted, invited).viewFor(bystanders.另一位代表)).toBeUndefined()
})

test('受邀的代表只看到文本，看不到办理', () => {
  const view = given(submitted, invited).seenBy(cosigner)
  expect([view.relation, view.units, view.deadlines, view.rounds]).toEqual(['invited', [], [], []])
})

test('联名代表收到答复，也要评价', () => {
  const story = given(tillJoint, accepted).and(...[])
  expect(story.seenBy(cosigner).relation).toBe('cosigner')
  expect(
    given(tillReplied)
      .turns()
      .map(({ party }) => party),
  ).toEqual(['person:p-a'])
})
