import { plan as gathering } from '../../domain/support/gathering'
import { builtIn } from '../../../src/domain/rules/book'
import { packOn } from '../../../src/domain/rules/in-force'
import { numbersOf, ruleIn } from '../../../src/domain/rules/numbers'
import { plainDate } from '../../../src/domain/shared/plain-date'
import { newId } from '../support/house'
import { filed } from '../walk/inputs'
import type { Scene } from './scenes'

/* For every endpoint a question nobody could object to, so that whoever is refused is refused for who they are. */

const FROM_TOMORROW = '2026-03-20'

const table = {
  name: '履职积分表（测试）',
  from: FROM_TOMORROW,
  base: 60,
  source: '区人大常委会第四十次主任会议',
  rules: [{ subject: 'leadSuggestion', points: 3, cap: 15 }],
}

const today = packOn<never>(builtIn.suggestion as never, plainDate('2026-03-02'))

const pack = {
  kind: 'suggestion',
  name: '吴江区规则 2027 版',
  from: '2027-01-01',
  note: '按本级办理办法调整',
  numbers: Object.fromEntries(
    numbersOf('suggestion').map(([key]) => [
      key,
      key === 'rating'
        ? { value: { workingDays: 10 }, source: '《吴江区代表建议办理办法》第十条' }
        : { value: ruleIn(today, key).value, source: '' },
    ]),
  ),
}

const motionDraft = {
  session: 'wj-walk',
  title: '关于打造产业创新集群的议案',
  cause: '产业创新资源分散，数字经济核心产业规模与目标有差距。',
  grounds: '全区数字经济核心产业增加值占比低于全市平均水平，创新载体分属多个板块。',
  plan: ['编制产业创新集群三年行动方案'],
}

export const plan = { ...gathering, on: '2026-03-02', from: '09:30', signUpBy: '2026-03-02' }

const revOf = (house: Scene['house']) =>
  Number(house.dump('dutyYears').find(({ _id }) => _id === 'wj:daibiao-jia:2026')?.rev ?? 0)

type Question = (scene: Scene) => unknown
const nothing: Question = () => ({})

/** Endpoints not named here are asked with nothing. */
export const questions: Readonly<Record<string, Question>> = {
  'account.bind': () => ({ code: 'AAAA-AAAA-AAAA' }),
  'account.bindByPhone': () => ({ code: '13900000000' }),
  'desk.look': ({ desk }) => ({ code: desk.code }),
  'desk.confirm': ({ desk }) => ({ code: desk.code }),
  'desk.collect': ({ desk }) => desk,
  'message.subscribed': () => ({ accepted: ['due'], requestId: newId() }),
  'message.read': () => ({ ids: ['nothing'] }),
  'suggestion.open': ({ suggestion }) => ({ id: suggestion }),
  'suggestion.start': () => ({ requestId: newId(), verb: 'submit', input: filed }),
  'suggestion.act': ({ suggestion }) => ({
    id: suggestion,
    rev: 999,
    verb: 'sign',
    input: {},
    requestId: newId(),
  }),
  'motion.act': ({ motion }) => ({ id: motion, rev: 999, verb: 'register', input: {}, requestId: newId() }),
  'suggestion.nextNumber': () => ({ session: '六次会议' }),
  'attachment.open': ({ suggestion, attachment }) => ({ id: suggestion, attachment }),
  'similar.search': () => ({ title: filed.title, asks: filed.asks }),
  'similar.words.save': () => ({ rev: 0, groups: [['长者食堂', '老年餐桌']] }),
  'suggestion.led': () => ({ as: 'leading' }),
  'unit.handled': ({ suggestion }) => ({ id: suggestion }),
  'template.save': () => ({ id: newId(), name: '会办意见', text: '我单位将积极配合。' }),
  'template.remove': () => ({ id: newId() }),
  'published.vote': ({ code }) => ({ code, helpful: true }),
  'motion.open': ({ motion }) => ({ id: motion }),
  'motion.start': () => ({ requestId: newId(), verb: 'saveDraft', input: motionDraft }),
  'motion.nextNumber': () => ({ session: 'wj-walk' }),
  'session.save': () => ({
    id: `s-${newId().slice(0, 8)}`,
    name: '测试会议一次',
    level: 'district',
    opens: FROM_TOMORROW,
    closes: '2026-03-22',
    presidium: '大会主席团',
    committees: [],
  }),
  'activity.open': ({ activity }) => ({ id: activity }),
  'activity.start': () => ({ requestId: newId(), verb: 'savePlan', input: plan }),
  'activity.act': ({ activity }) => ({
    id: activity,
    rev: 3,
    verb: 'checkInFor',
    input: { deputy: 'daibiao-yi', note: '手机没电，当面核对' },
    requestId: newId(),
  }),
  'activity.checkIn': ({ activity }) => ({
    id: activity,
    code: '000000',
    device: 'phone-1',
    requestId: newId(),
  }),
  'activity.code': ({ activity }) => ({ id: activity }),
  'duty.portrait': ({ person }) => ({ deputy: person }),
  'duty.act': ({ person, house, attachment, day }) => ({
    year: 2026,
    deputy: person,
    rev: revOf(house),
    verb: 'declare',
    input: {
      on: day,
      subject: 'reception',
      title: '走访震泽镇纺机社区选民',
      text: '入户走访 6 户，听取停车和路灯意见 4 条。',
      evidence: [attachment],
    },
    requestId: newId(),
  }),
  'duty.evidence': ({ person, attachment }) => ({ year: 2026, deputy: person, evidence: attachment }),
  'duty.bookAct': () => ({ rev: 0, verb: 'adoptTable', input: table, requestId: newId() }),
  'duty.dryRun': () => ({ year: 2025, table }),
  'roster.invite': ({ newcomer }) => ({ person: newcomer }),
  'roster.unbind': ({ newcomer }) => ({ person: newcomer }),
  'roster.abolish': ({ unit }) => ({
    unit,
    until: FROM_TOMORROW,
    successor: 'fagai',
    reason: '机构改革，职责划转',
  }),
  'roster.appoint': ({ newcomer }) => ({ person: newcomer, role: 'leader', since: FROM_TOMORROW }),
  'roster.leave': ({ newcomer }) => ({ person: newcomer, post: `${newcomer}-post`, until: FROM_TOMORROW }),
  'roster.import': () => ({ requestId: newId(), file: `cloud://env.bucket/incoming/nobody/${newId()}.xlsx` }),
  'rules.act': () => ({ rev: 0, verb: 'publishPack', input: pack, requestId: newId() }),
  'rules.dryRun': () => pack,
  'papers.suggestionForm': ({ suggestion }) => ({ id: suggestion }),
  'papers.replyLetter': ({ suggestion }) => ({ id: suggestion }),
  'papers.record': ({ suggestion }) => ({ id: suggestion }),
  'papers.handoverList': () => ({ format: 'xlsx' }),
  'papers.dutyStatement': ({ person }) => ({ year: 2026, deputy: person, period: 'q1', version: 1 }),
  'published.search': () => ({ q: '助餐点' }),
  'published.read': ({ code }) => ({ code }),
  'published.verify': ({ code }) => ({ code }),
}

export const questionOf = (endpoint: string): Question => questions[endpoint] ?? nothing
