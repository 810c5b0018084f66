import { bookMachine } from '@/domain/duty/book/actions'
import { blankBook, planOf } from '@/domain/duty/book/book'
import { evolve } from '@/domain/duty/book/evolve'
import { plainDate } from '@/domain/shared/plain-date'
import { isRefusal } from '@/domain/shared/refusal'
import { CONGRESS, jia, office } from '../support/duty-cast'
import { attempt, expectRefusal } from '../support/happening'
import { sha256 } from '../support/holidays'

describe('年度清单的版本', () => {
  const item = {
    id: 'sit-in',
    label: '列席常委会会议',
    dimension: 'meeting',
    subjects: ['sitIn'],
    target: 2,
    due: '2026-11-30',
    source: '《要点》12',
  }
  const plan = (target: number, more: object = {}) => ({
    year: 2026,
    name: '2026 年代表履职清单',
    items: [{ ...item, target, ...more }],
  })
  const adopts = (value: unknown, state = blankBook(CONGRESS), today = '2026-04-20', actor = office) =>
    attempt({ machine: bookMachine, evolve }, { state, facts: [] }, 'adoptPlan', value, {
      actor,
      today: plainDate(today),
      hash: sha256,
    })
  const done = (result: ReturnType<typeof adopts>) => {
    if (isRefusal(result)) throw new Error(result.message)
    return result.state
  }
  const first = () => done(adopts(plan(2)))

  it('修订以后按新的一版，原来的一版留着', () => {
    const state = done(adopts(plan(3), first()))
    expect(state.plans.map(({ version, items }) => [version, items[0]?.target])).toEqual([
      [1, 2],
      [2, 3],
    ])
    expect(planOf(state, 2026)).toMatchObject({ version: 2, adoptedOn: '2026-04-20' })
  })

  it('没有改动不算新的一版', () => expectRefusal(adopts(plan(2), first()), 'already-done', /一样/))

  it('过去的年度不能再改', () =>
    expectRefusal(adopts(plan(3), first(), '2027-01-02'), 'too-late', /2026 年已经过去/))

  it('记账事项要属于这一维度，次数至少一次', () => {
    expectRefusal(adopts(plan(2, { subjects: ['training'] })), 'bad-input', /不属于这一维度/)
    expectRefusal(adopts(plan(0)), 'bad-input', /次数/)
    expectRefusal(adopts(plan(2, { subjects: [] })), 'bad-input', /记账事项/)
  })

  it('代表不能改清单', () =>
    expectRefusal(adopts(plan(2), blankBook(CONGRESS), '2026-04-20', jia), 'not-yours'))
})
