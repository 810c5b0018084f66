import { author, clock, deputyOffice, joinedAuthor } from '../../support/cast'
import { satisfied } from '../../support/inputs'
import { openCase } from '../../support/others'
import {
  accepted,
  confirmed,
  contacted,
  dispatched,
  handedOver,
  issued,
  joined,
  merged,
  readied,
  signed,
  submitted,
  tillHandedOver,
} from '../../support/steps'
import { given } from '../../support/story'

const note = '两件说的是同一件事'

test('并案后本件停住，文本还在，代表看得到并到了哪里', () => {
  const story = given(submitted, merged)
  expect(story.state.stage).toBe('merged')
  expect(story.seenBy(author).content.asks).toHaveLength(3)
  expect(story.seenBy(author).notice?.title).toContain('完善停车管理的建议')
})

test('并入的须是本级还没答复的另一件', () => {
  const here = given(submitted).beside(
    openCase('s-050'),
    { ...openCase('s-052'), congress: 'pingwang' },
    { ...openCase('s-053'), stage: 'closed' },
  )
  const into = (id: string) => here.when(deputyOffice, 'merge', { into: id, note })
  into('s-999').refused('not-found-inside', '重新选择')
  into('s-052').refused('not-found-inside')
  into('s-053').refused('not-allowed', '已经答复或结束')
  here
    .beside(here.state)
    .when(deputyOffice, 'merge', { into: 's-047', note })
    .refused('bad-input', '不能并入本件')
  into('s-050').happened('mergedInto')
})

test('交办以后、已有别件并入的，不能再并出去', () => {
  given(tillHandedOver)
    .beside(openCase('s-050'))
    .when(deputyOffice, 'merge', { into: 's-050', note })
    .refused('too-late', '已经交办')
  given(submitted, joined)
    .beside(openCase('s-050'))
    .when(deputyOffice, 'merge', { into: 's-050', note })
    .refused('not-allowed')
})

test('只有真的并入本件的才收得进来，而且只收一次', () => {
  given(submitted)
    .beside(openCase('s-051'))
    .when(clock, 'join', { from: 's-051' })
    .refused('not-found-inside')
  given(submitted, joined).when(clock, 'join', { from: 's-051' }).refused('already-done')
})

test('两件的代表都得到答复，都能评价', () => {
  const road = [accepted, handedOver, dispatched, signed, contacted, confirmed, readied, issued]
  const story = given(submitted, joined, ...road)
  expect(story.turns().map(({ party }) => party)).toEqual(['person:p-a', 'person:p-d'])
  expect(story.seenBy(joinedAuthor).rounds[0]?.replies).toHaveLength(1)
  expect(story.seenBy(author).joined).toMatchObject([{ author: '代表丁' }])
  const one = story.when(joinedAuthor, 'rate', satisfied).happened('rated')
  expect(one.when(author, 'rate', satisfied).happened('rated').state.stage).toBe('following')
})
