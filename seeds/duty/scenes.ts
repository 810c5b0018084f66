import { addDays, plainDate, type PlainDate } from '../../src/domain/shared/plain-date'
import { appealUntil } from '../../src/domain/duty/clock'
import type { Period } from '../../src/domain/duty/year'
import { actorFor, people } from '../people'
import { demoEvidence } from './evidence'
import type { Time } from '../story/time'
import type { DutyStep } from './year'

const office = actorFor('deputyOffice')

function secondOffice() {
  const other = people.find(({ _id }) => _id === 'gongwei-yi')
  const [post] = other?.posts ?? []
  if (!other || !post) throw new Error('no second person at the office')
  return { person: { id: other._id, name: other.name }, post }
}

const passed = (declaration: string) => ({ declaration, passed: true, note: '' })

/** 代表甲 this year: one visit passed by two people, one still waiting, and the last quarter's statement to confirm. */
export function sceneOfJia(year: number, time: Time): DutyStep[] {
  const jia = actorFor('deputy', { name: '代表甲' })
  const { ago, today } = time
  const steps: DutyStep[] = []
  const add = (on: PlainDate, actor: typeof jia, verb: DutyStep['verb'], input: DutyStep['input']) => {
    if (on < today && on >= `${year}-01-01`) steps.push({ on, actor, verb, input })
  }
  const visit = (on: PlainDate) => ({
    on,
    subject: 'reception',
    title: '走访震泽镇社区选民',
    text: '入户走访 6 户，听取停车、路灯和老年食堂方面的意见 4 条，已逐条登记。',
    evidence: [demoEvidence.id],
  })
  const before = ago(16)
  if (before >= plainDate(`${year}-01-01`)) {
    const mine = (s: Parameters<DutyStep['input']>[0]) => s.declarations[0]?.id
    add(ago(14), jia, 'declare', () => visit(before))
    add(ago(11), office, 'reviewDeclaration', (s) => passed(mine(s) ?? ''))
    add(ago(9), secondOffice(), 'confirmDeclaration', (s) => passed(mine(s) ?? ''))
    add(ago(2), jia, 'declare', () => ({
      ...visit(ago(4)),
      subject: 'report',
      title: '在代表之家向选民报告履职',
    }))
  }
  const quarter = lastQuarter(year, today)
  if (quarter)
    add(addDays(quarter.end, 8), office, 'issueStatement', () => ({
      period: quarter.period,
      remark: '按清单参加会议和活动，跟踪建议落实认真，请继续多到选民中去。',
    }))
  return steps
}

/** 代表甲 last year: the yearly statement, confirmed. */
export function sceneOfJiaBefore(year: number, { today }: Time): DutyStep[] {
  const jia = actorFor('deputy', { name: '代表甲' })
  const issued = plainDate(`${year + 1}-01-10`)
  const confirmed = plainDate(`${year + 1}-01-13`)
  const steps: DutyStep[] = [
    {
      on: issued,
      actor: office,
      verb: 'issueStatement',
      input: () => ({ period: 'year', remark: '全年履职清单完成较好，领衔建议办成、承诺兑现，予以肯定。' }),
    },
    { on: confirmed, actor: jia, verb: 'confirmStatement', input: () => ({ period: 'year' }) },
  ]
  return steps.filter(({ on }) => on < today)
}

/** Somebody else appeals against a line whose window is still open. */
export function sceneOfAppeal(name: string, time: Time): DutyStep[] {
  const { ago, holidays } = time
  return [
    {
      on: ago(1),
      actor: actorFor('deputy', { name }),
      verb: 'appeal',
      input: (s) => {
        const open = s.lines.filter(
          (line) => line.subject !== 'speech' && appealUntil(line, holidays).due >= ago(1),
        )
        const line = open.find(({ subject }) => subject === 'noShow' || subject === 'ratingLapsed') ?? open[0]
        return line && { line: line.id, reason: '这一笔与当天实际情况不符，请核对签到记录。' }
      },
    },
  ]
}

function lastQuarter(year: number, today: PlainDate): { period: Period; end: PlainDate } | undefined {
  const ends: [Period, string][] = [
    ['q1', '03-31'],
    ['q2', '06-30'],
    ['q3', '09-30'],
  ]
  const over = ends
    .map(([period, end]) => ({ period, end: plainDate(`${year}-${end}`) }))
    .filter(({ end }) => addDays(end, 8) < today)
  return over[over.length - 1]
}
