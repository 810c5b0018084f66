import { buildSeeds } from '../../seeds/build'
import { sha256 } from '../../seeds/sha256'
import { brokenAt } from '../../cloudfunctions/server/cases/integrity'
import { dutyKind } from '../../cloudfunctions/server/duty/kind'
import { dutyStatement } from '../../cloudfunctions/server/papers/duty-statement'
import { exampleTable } from '../../src/domain/duty/example-table'
import { figuresOf } from '../../src/domain/duty/fold'
import { motionLines } from '../../src/domain/duty/sources/motion-lines'
import { portraitOf } from '../../src/domain/duty/views'
import { plainDate } from '../../src/domain/shared/plain-date'
import { holidays } from '../../cloudfunctions/server/holidays'

const today = plainDate('2026-11-25')
const { dutyYears, motions } = buildSeeds(today)

describe('演示数据的账本', () => {
  it('每一本的数字都等于从头重算，记录校验一致', () => {
    expect(dutyYears.length).toBeGreaterThan(50)
    for (const doc of dutyYears) {
      expect(doc.state.figures).toEqual(figuresOf(doc.state, [exampleTable]))
      expect(brokenAt(dutyKind, doc, sha256)).toBe(0)
    }
  })

  it('代表甲有待审的申报、待确认的季度回单和已确认的年度回单', () => {
    const mine = dutyYears.filter(({ deputyId }) => deputyId === 'daibiao-jia')
    expect(mine.flatMap(({ state }) => state.declarations.map((one) => one.state)).sort()).toEqual([
      'entered',
      'first',
    ])
    expect(mine.flatMap(({ state }) => state.statements.map((one) => one.state)).sort()).toEqual([
      'confirmed',
      'issued',
    ])
  })

  it('议案登记以后领衔和联名各记一笔，转为建议的另记更正', () => {
    const told = motions.map(({ state, events }) => ({
      state,
      lines: motionLines(state, events).flatMap((one) => one.lines),
    }))
    const registered = told.filter(({ state }) => state.number)
    expect(registered.length).toBeGreaterThan(0)
    for (const { state, lines } of registered) {
      const undone = new Set(lines.flatMap(({ voids }) => voids ?? []))
      const standing = lines.filter(({ id, voids }) => !voids && !undone.has(id))
      const gone = state.stage === 'converted' || state.stage === 'withdrawn' || state.stage === 'ended'
      expect(standing.filter(({ subject }) => subject === 'leadMotion')).toHaveLength(gone ? 0 : 1)
    }
  })

  it('回单能写成 Word 文件', async () => {
    const doc = dutyYears.find(({ state }) => state.statements.length > 0)
    if (!doc) throw new Error('没有回单')
    const view = portraitOf(doc.state, {
      relation: 'owner',
      today,
      tables: [exampleTable],
      plan: undefined,
      holidays,
      hash: sha256,
      peers: [],
    })
    const [statement] = view.statements
    if (!statement) throw new Error('没有回单')
    const { name: deputy, delegation } = view.deputy
    const file = await dutyStatement({ congress: '吴江区人大', deputy, delegation, statement })
    expect(file.subarray(0, 2).toString()).toBe('PK')
  })
})
