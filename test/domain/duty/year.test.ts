import { isIntact } from '@/domain/duty/statement'
import { turns } from '@/domain/duty/turns'
import { unapprovedAbsences } from '@/domain/duty/absence'
import { relationTo } from '@/domain/duty/who'
import { bing, clock, elsewhere, head, jia, office, secondOffice } from '../support/duty-cast'
import { holidays, sha256 } from '../support/holidays'
import { declaration, Ledger, line, outcome } from '../support/ledger'

const declared = () => Ledger.of().does(jia, 'declare', declaration)
const passed = { declaration: 'd1', passed: true, note: '' }

describe('申报', () => {
  it('申报、初审、终审以后入账，说明证据', () => {
    const done = declared()
      .does(office, 'reviewDeclaration', passed)
      .does(secondOffice, 'confirmDeclaration', passed)
    expect(done.state.lines).toMatchObject(
      [{ subject: 'reception', on: '2026-04-15', evidence: /材料 1 件/ }].map((one) => ({
        ...one,
        evidence: expect.stringMatching(one.evidence) as string,
      })),
    )
  })

  it('初审和终审不能是同一个人', () => {
    declared()
      .does(office, 'reviewDeclaration', passed)
      .refuses(office, 'confirmDeclaration', passed, 'not-yours', /同一个人/)
  })

  it('终审以前不入账', () => {
    expect(declared().does(office, 'reviewDeclaration', passed).state.lines).toEqual([])
  })

  it('没有初审不能终审', () => {
    declared().refuses(office, 'confirmDeclaration', passed, 'too-early')
  })

  it('不通过要写理由，不入账', () => {
    const no = { declaration: 'd1', passed: false, note: '' }
    declared().refuses(office, 'reviewDeclaration', no, 'incomplete', /理由/)
    const done = declared().does(office, 'reviewDeclaration', { ...no, note: '照片看不清' })
    expect([done.state.declarations[0]?.state, done.state.lines.length]).toEqual(['returned', 0])
  })

  it('没有上传好、或别人上传的材料不能作证明', () => {
    const evidence = ['file-1', 'file-of-another']
    Ledger.of().refuses(jia, 'declare', { ...declaration, evidence }, 'not-found-inside', /没有上传好/)
  })

  it('同一份材料选了两遍，记一份', () => {
    const declared = Ledger.of().does(jia, 'declare', { ...declaration, evidence: ['file-1', 'file-1'] })
    expect(declared.state.declarations[0]?.evidence).toHaveLength(1)
  })

  it('没有证明材料不能申报', () => {
    Ledger.of().refuses(jia, 'declare', { ...declaration, evidence: [] }, 'bad-input', /证明材料/)
  })

  it('以后的事不能申报', () => {
    Ledger.of().refuses(jia, 'declare', { ...declaration, on: '2026-04-21' }, 'too-early')
  })

  it('上一年的事记上一年的账', () => {
    Ledger.of().refuses(jia, 'declare', { ...declaration, on: '2025-12-31' }, 'bad-input', /2026 年的账/)
  })

  it('同一天同一类已经入账的，不能再申报', () => {
    Ledger.of(line('a', 'reception', '2026-04-15')).refuses(
      jia,
      'declare',
      declaration,
      'already-done',
      /已经入账/,
    )
  })

  it('正在审核的，不能再申报一次', () => {
    declared().refuses(jia, 'declare', declaration, 'already-done', /正在审核/)
  })

  it('建议的分不能申报', () => {
    Ledger.of().refuses(jia, 'declare', { ...declaration, subject: 'leadSuggestion' }, 'bad-input')
  })

  it.each([
    ['别的代表', bing],
    ['代表工委', office],
  ])('%s不能替代表申报', (_name, actor) => Ledger.of().refuses(actor, 'declare', declaration, 'not-yours'))
})

describe('申诉', () => {
  const ledger = Ledger.of(line('late', 'ratingLapsed', '2026-04-10'))
  const appealed = () => ledger.does(jia, 'appeal', { line: 'late', reason: '当天系统显示已提交评价' })
  const granted = { appeal: 'p2', granted: true, note: '核对日志属实' }

  it('成立的申诉另记一笔更正，原来那笔还在', () => {
    const done = appealed().does(office, 'decideAppeal', granted)
    expect(done.state.lines.map(({ voids }) => voids)).toEqual([undefined, 'late'])
  })

  it('不成立的申诉不动账，理由告诉代表', () => {
    const done = appealed().does(office, 'decideAppeal', {
      ...granted,
      granted: false,
      note: '评价期满后提交',
    })
    expect(done.state.lines).toHaveLength(1)
    expect(done.state.appeals[0]?.decision).toMatchObject({ granted: false, note: '评价期满后提交' })
  })

  it('入账 15 个工作日以后不能申诉，可在回单里提', () => {
    ledger
      .on('2026-05-14')
      .refuses(jia, 'appeal', { line: 'late', reason: '当天已经评价' }, 'too-late', /回单里提出异议/)
  })

  it('申诉期最后一天还能申诉', () => {
    expect(
      ledger.on('2026-05-13').does(jia, 'appeal', { line: 'late', reason: '当天已经评价' }).state.appeals,
    ).toHaveLength(1)
  })

  it('申诉有自己的钟：10 个工作日内答复', () => {
    expect(turns(appealed().state, holidays)).toMatchObject([
      { party: 'deputyOffice:wujiang', verb: 'decideAppeal', due: '2026-05-07' },
    ])
  })

  it('一笔只能申诉一次', () => {
    appealed().refuses(jia, 'appeal', { line: 'late', reason: '再说一次理由' }, 'already-done')
  })

  it('答复过的申诉不能再改', () => {
    appealed().does(office, 'decideAppeal', granted).refuses(office, 'decideAppeal', granted, 'too-early')
  })

  it('账上没有的一笔不能申诉', () => {
    ledger.refuses(jia, 'appeal', { line: 'other', reason: '当天已经评价' }, 'not-found-inside')
  })

  it('代表不能给自己的申诉作决定', () => {
    appealed().refuses(jia, 'decideAppeal', granted, 'not-yours')
  })
})

describe('回单', () => {
  const q1 = { period: 'q1', remark: '履职积极，望继续联系选民' }
  const issued = () => Ledger.of(line('a', 'sitIn', '2026-03-11')).does(office, 'issueStatement', q1)

  it('期满以前不能出具', () => {
    Ledger.of().refuses(office, 'issueStatement', { ...q1, period: 'q2' }, 'too-early', /6月30日/)
  })

  it('出具以后冻结：后来入账的不进这份回单', () => {
    const later = issued().enters(line('b', 'sitIn', '2026-03-12'))
    expect(later.state.statements[0]?.content.entries.map(({ id }) => id)).toEqual(['a'])
  })

  it('回单改一个字，校验就不一致', () => {
    const [statement] = issued().state.statements
    if (!statement) throw new Error('没有回单')
    expect(isIntact(statement, sha256)).toBe(true)
    expect(isIntact({ ...statement, content: { ...statement.content, remark: '履职一般' } }, sha256)).toBe(
      false,
    )
  })

  it('代表确认一次就够', () => {
    issued()
      .does(jia, 'confirmStatement', { period: 'q1' })
      .refuses(jia, 'confirmStatement', { period: 'q1' }, 'already-done')
  })

  it('有异议的，答复以后代表可以确认', () => {
    const answered = issued()
      .does(jia, 'objectStatement', { period: 'q1', text: '少记一次接待' })
      .does(office, 'answerObjection', { period: 'q1', text: '已核对，请补申报' })
    expect(answered.does(jia, 'confirmStatement', { period: 'q1' }).state.statements[0]?.state).toBe(
      'confirmed',
    )
  })

  it('有异议的，也可以重新出具，第一份留着', () => {
    const again = issued()
      .does(jia, 'objectStatement', { period: 'q1', text: '少记一次接待' })
      .enters(line('b', 'reception', '2026-03-20'))
      .does(office, 'issueStatement', q1)
    expect(again.state.statements.map(({ content }) => [content.version, content.entries.length])).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('没有异议不能重新出具', () => issued().refuses(office, 'issueStatement', q1, 'already-done'))

  it('申报没审完不能出具', () => {
    const open = Ledger.of().does(jia, 'declare', { ...declaration, on: '2026-03-15' })
    open.refuses(office, 'issueStatement', q1, 'incomplete', /先审核/)
  })

  it('年度回单确认以后，这一年不再申报', () => {
    const settled = Ledger.of()
      .on('2027-01-05')
      .does(office, 'issueStatement', { ...q1, period: 'year' })
      .does(jia, 'confirmStatement', { period: 'year' })
    settled.refuses(jia, 'declare', declaration, 'wrong-stage', /年度回单已确认/)
  })

  it('代表工委不能替代表确认', () =>
    issued().refuses(office, 'confirmStatement', { period: 'q1' }, 'not-yours'))
})

describe('入账', () => {
  it('同一件事告诉两遍，账上一笔', () => {
    const twice = Ledger.of(line('a', 'sitIn')).enters(line('a', 'sitIn'))
    expect([twice.state.lines.length, twice.facts.length]).toEqual([1, 1])
  })

  it('别的年度的事不能记进来', () => {
    Ledger.of().refuses(
      clock,
      'enter',
      { lines: [line('a', 'sitIn', '2025-12-31')], outcomes: [] },
      'bad-input',
    )
  })

  it.each([
    ['代表', jia],
    ['代表工委', office],
  ])('%s不能直接记账', (_name, actor) =>
    Ledger.of().refuses(actor, 'enter', { lines: [], outcomes: [] }, 'not-yours'),
  )

  it('结果读过以后不再是未读', () => {
    const heard = Ledger.of().does(clock, 'enter', { lines: [], outcomes: [outcome('o1', 'kept')] })
    expect(heard.does(jia, 'markRead', { outcomes: ['o1'] }).state.read).toEqual(['o1'])
  })
})

describe('谁看得到', () => {
  it.each([
    ['代表本人', jia, 'owner'],
    ['代表工委', office, 'office'],
    ['别的代表', bing, undefined],
    ['承办单位负责人', head, undefined],
    ['别处的代表工委', elsewhere, undefined],
  ] as const)('%s：%#', (_name, actor, relation) => {
    expect(relationTo(Ledger.of().state, actor)).toBe(relation)
  })
})

describe('未经批准不出席', () => {
  it('更正过的缺席不算', () => {
    const lines = [
      line('a', 'congressAbsent', '2026-01-12'),
      line('b', 'congressFull', '2026-01-12', { voids: 'a' }),
      line('c', 'congressAbsent', '2025-01-12'),
    ]
    expect(unapprovedAbsences(lines).map(({ id }) => id)).toEqual(['c'])
  })

  it('部分场次缺席、请假都不算不出席会议', () => {
    expect(unapprovedAbsences([line('a', 'congressMissed'), line('b', 'congressLeave')])).toEqual([])
  })
})
