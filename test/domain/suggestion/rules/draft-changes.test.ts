import { author, leadHandler, leadHead } from '../../support/cast'
import { draft } from '../../support/inputs'
import { readied, sentBack, tillTalked } from '../../support/steps'
import { given } from '../../support/story'

/* 负责人退回之后：改了什么，逐条逐项说得出。 */

const back = given(tillTalked, readied, sentBack)
const promises = back.state.rounds[0]?.desks[0]?.draft?.promises ?? []
const first = draft(back.today).answers[0]

function sentAgain(change: Parameters<typeof draft>[1] = {}) {
  return back
    .when(leadHandler, 'draftReply', draft(back.today, { ready: true, promises, ...change }))
    .happened()
}
const changes = (change?: Parameters<typeof draft>[1]) => sentAgain(change).seenBy(leadHead).sentBack?.changes

test('重新送签前不比较；送签后，一字未改的说一字未改', () => {
  expect(back.seenBy(leadHead).sentBack?.changes).toBeUndefined()
  expect(changes()).toEqual([])
})

test('改了一条回应，只列这一条，划掉的和新写的分得清', () => {
  const answers = draft(back.today).answers.map((answer, index) =>
    index === 0 ? { ...answer, text: `${answer.text}另补充说明。` } : answer,
  )
  expect(changes({ answers })).toEqual([
    {
      label: '诉求 1 回应',
      pieces: [
        { kind: 'same', text: first?.text },
        { kind: 'new', text: '另补充说明。' },
      ],
    },
  ])
})

test('联系电话、公开审查改了也列出来', () => {
  const told = changes({
    contactPhone: '0512-63009999',
    disclosure: { open: false, code: 'privacy', note: '涉及个人' },
  })
  expect(told?.map(({ label }) => label)).toEqual(['联系电话', '公开审查'])
})

test('只有承办单位自己看得到', () => {
  expect(sentAgain({ contactPhone: '0512-63009999' }).seenBy(author).sentBack).toBeUndefined()
})
