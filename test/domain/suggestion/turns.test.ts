import type { Verb } from '@/domain/suggestion/actions'
import { partiesOf, type Actor } from '@/domain/people/people'
import {
  author,
  deputyOffice,
  everyone,
  governmentOffice,
  leadHandler,
  leadHead,
  supportingHandler,
} from '../support/cast'
import { allSituations, situations, type Situation } from '../support/situations'
import {
  accepted,
  confirmed,
  contacted,
  dispatched,
  draftedWith,
  handedOver,
  issued,
  missedOnce,
  opined,
  published,
  rated,
  readied,
  readiedWith,
  repliedAsSolved,
  sentBack,
  signed,
  signedBy,
  submitted,
  submittedWith,
  tillHandedOver,
  tillRedo,
  tillReplied,
  tillSigned,
  tillTalked,
  withheld,
} from '../support/steps'
import { given, on, type Story } from '../support/story'

/** Who waits for what, and until when: “代表甲 评价答复 2026-05-12”. */
function waits(story: Story): string[] {
  const actors: Actor[] = Object.values(everyone)
  return story.turns().map(({ party, label, due }) => {
    const whose = actors.find((actor) => partiesOf(actor).includes(party))
    return [whose?.person.name, label, due].filter(Boolean).join(' ')
  })
}

const names = (...actors: Actor[]) => actors.map(({ person }) => person.name)
const [deputy, office, government, handler, head, supporting] = names(
  author,
  deputyOffice,
  governmentOffice,
  leadHandler,
  leadHead,
  supportingHandler,
)

test('没有提交过的草稿不催谁；退回的等代表改', () => {
  expect(waits(situations.草稿)).toEqual([])
  expect(waits(situations.待修改)).toEqual([`${deputy} 修改后重新提交`])
})

test('审查、交办等代表工委，分办等区政府办，各有期限', () => {
  expect(waits(given(submitted))).toEqual([`${office} 审查建议 2026-02-04`])
  expect(waits(given(submitted, accepted))).toEqual([`${office} 交办 2026-02-04`])
  expect(waits(given(submitted, accepted, handedOver))).toEqual([`${government} 分办到单位 2026-02-10`])
})

test('分办以后，主办、会办都等签收', () => {
  expect(waits(given(tillHandedOver, dispatched))).toEqual([
    `${handler} 签收 2026-03-18`,
    `${supporting} 签收 2026-03-18`,
  ])
})

const allSigned = [tillSigned, signedBy(supportingHandler), opined] as const

test('主办签收以后，先等它联系代表；会办没签收的仍在等', () => {
  expect(waits(given(...allSigned))).toEqual([`${handler} 联系代表 2026-03-18`])
  expect(waits(given(tillSigned))).toEqual([
    `${supporting} 签收 2026-03-18`,
    `${handler} 联系代表 2026-03-18`,
  ])
})

test('登记了沟通，等代表确认，也等单位写答复', () => {
  expect(waits(given(...allSigned, contacted))).toEqual([
    `${deputy} 确认一次沟通 2026-05-06`,
    `${handler} 写答复 2026-05-06`,
  ])
  expect(waits(given(...allSigned, contacted, confirmed))).toEqual([`${handler} 写答复 2026-05-06`])
  expect(waits(given(...allSigned, missedOnce))).toEqual([`${handler} 写答复 2026-05-06`])
})

test('送签以后等负责人；退回修改又等经办人', () => {
  const talked = [...allSigned, contacted, confirmed]
  expect(waits(given(...talked, draftedWith({ ready: false })))).toEqual([`${handler} 写答复 2026-05-06`])
  expect(waits(given(...talked, readied))).toEqual([`${head} 签发答复 2026-05-06`])
  expect(waits(given(...talked, readied, sentBack))).toEqual([`${handler} 按签发意见修改答复 2026-05-06`])
})

test('答复以后只等代表评价', () => {
  expect(waits(given(tillReplied))).toEqual([`${deputy} 评价答复 2026-05-12`])
})

test('落实中等单位落实，登记完成后等代表核对；公开等代表工委', () => {
  const publishing = `${office} 公开审定 2026-05-19`
  expect(waits(situations.落实中)).toEqual([`${handler} 落实承诺 2026-10-15`, publishing])
  expect(waits(situations.等代表核对承诺)).toEqual([`${deputy} 核对承诺 2026-10-15`, publishing])
  expect(waits(situations.承诺未兑现)).toEqual([`${handler} 落实承诺 2026-10-15`, publishing])
  expect(waits(situations.已办结)).toEqual([publishing])
  expect(waits(given(tillReplied, rated, published))).toEqual([`${handler} 落实承诺 2026-10-15`])
})

test('重新办理要从联系代表做起，期限是一个月', () => {
  expect(waits(given(tillRedo))).toEqual([`${supporting} 签收 2026-03-18`, `${handler} 联系代表 2026-05-22`])
  expect(waits(given(tillRedo, contacted, confirmed))).toContain(`${handler} 写答复 2026-05-22`)
})

const finished: Situation[] = ['已公开', '不公开', '已撤回', '不予立案', '已并案']

test.each(finished)('“%s”的建议不再等谁', (situation) => {
  expect(waits(situations[situation])).toEqual([])
})

test('没有办完的建议，总有人在等着办', () => {
  for (const [situation, story] of allSituations) {
    const waiting = story.turns().length > 0
    expect([situation, waiting]).toEqual([situation, situation !== '草稿' && !finished.includes(situation)])
  }
})

/** The stories of the table and some more, in which the publication is not free to be opened. */
const untold: [string, Story][] = [
  ...allSituations.filter(([situation]) => situation !== '评价期已过'),
  ['只签收了会办', given(tillHandedOver, dispatched, signedBy(supportingHandler))],
  [
    '代表不需要沟通',
    given(tillSigned, readiedWith({ noContact: { reason: 'refused', note: '代表来电说不必' } })),
  ],
  ['联系不上三次', given(tillSigned, missedOnce, missedOnce, missedOnce)],
  ['第二轮答复', given(tillRedo, contacted, confirmed, readied, issued)],
  [
    '代表申请不公开',
    given(
      submittedWith({ publicity: 'closed', closedReason: '涉及信访人个人情况' }),
      ...[accepted, handedOver, dispatched, signed, contacted, confirmed, readied, issued, rated],
    ),
  ],
  [
    '公开审查为不公开',
    given(
      tillTalked,
      readiedWith({ disclosure: { open: false, code: 'tradeSecret', note: '涉及企业报价' } }),
      issued,
      rated,
    ),
  ],
]

test('待办里叫谁办的，那个人现在真的办得了', () => {
  for (const [name, story] of untold) {
    for (const { party, verb } of story.turns()) {
      const able = Object.values(everyone).filter(
        (actor) => partiesOf(actor).includes(party) && actor.post.congress === story.state.congress,
      )
      expect([name, verb, able.length]).toEqual([name, verb, 1])
      for (const actor of able)
        expect([name, verb, story.whyNot(actor, verb as Verb)]).toEqual([name, verb, undefined])
    }
  }
})

test('不能公开的，待办叫代表工委登记不公开', () => {
  const verbs = untold
    .slice(-2)
    .map(([, story]) => story.turns().filter(({ party }) => party.startsWith('deputyOffice')))
  expect(verbs.map((turns) => turns.map(({ verb }) => verb))).toEqual([['withhold'], ['withhold']])
  expect(given(repliedAsSolved, rated, withheld).turns()).toEqual([])
})

test('评价期过了、还没有记为未评价的那一会儿，代表已经不能评价', () => {
  const story = given(tillReplied, on('2026-05-13'))
  expect(waits(story)).toEqual([`${deputy} 评价答复 2026-05-12`])
  expect(story.whyNot(author, 'rate')?.code).toBe('too-late')
})
