import { letterLines } from '@/domain/suggestion/letter'
import { repliesInForce } from '@/domain/suggestion/suggestion'
import {
  author,
  cityManagement,
  governmentOffice,
  leadHandler,
  leadHead,
  supportingHandler,
  transport,
} from '../../support/cast'
import { answered, PHONE } from '../../support/inputs'
import {
  accepted,
  confirmed,
  contacted,
  dispatched,
  handedOver,
  issued,
  opined,
  readied,
  readiedWith,
  signed,
  signedBy,
  submittedWith,
  tillReplied,
  tillSigned,
  tillTalked,
} from '../../support/steps'
import { given, type Story } from '../../support/story'

function letter({ state }: Story): string[] {
  const reply = repliesInForce(state)[0]
  return reply ? letterLines(state, reply).map(({ text }) => text) : []
}

test('答复函逐行是什么样子', () => {
  const heard = [signedBy(supportingHandler), opined, contacted, confirmed, readied, issued]
  expect(letter(given(tillSigned, ...heard))).toEqual([
    '区住建局',
    '吴住建复〔2026〕12 号',
    '关于区十七届人大五次会议第047号建议的答复',
    '代表甲：',
    '您提出的“推进老旧小区停车位改造的建议”收悉，经会同区城管局研究，现答复如下。',
    '一、关于“利用零星地块增设公共车位”。采纳。第 1 项的办理情况是已经落实。',
    '二、关于“划定并公布夜间潮汐车位”。采纳。第 2 项的办理情况是已经落实。',
    '三、关于“清理长期占用消防通道的车辆”。采纳。第 3 项的办理情况是已经落实。',
    '我单位承诺：新增公共车位六十个（建成并开放），2026年10月15日前完成。',
    '感谢您对我们工作的关心和支持。',
    '区住建局',
    '2026年4月17日',
    `联系人：经办人丙丙　电话：${PHONE}`,
    '抄送：区人大常委会代表工作委员会，区政府办公室。',
  ])
})

test('没有采纳的写明理由，暂不能解决的写明理由', () => {
  const answers = answered().map((one) => ({
    ...one,
    outcome: 'notAdopted' as const,
    reason: '用地性质不允许。',
  }))
  const change = { answers, replyClass: 'C' as const, promises: [], classReason: '待规划调整后再办。' }
  const lines = letter(given(tillTalked, readiedWith(change), issued))
  expect(lines[5]).toContain('未采纳。第 1 项的办理情况是已经落实。未采纳部分：用地性质不允许。')
  expect(lines[8]).toBe('待规划调整后再办。')
  expect(lines.join()).not.toContain('我单位承诺')
})

test('二十条诉求，编号一直编到二十', () => {
  const asks = Array.from({ length: 20 }, (_, at) => `请办理第 ${at + 1} 件小事`)
  const answers = answered(asks.map((_ask, at) => at + 1))
  const road = [accepted, handedOver, dispatched, signed, contacted, confirmed]
  const lines = letter(given(submittedWith({ asks }), ...road, readiedWith({ answers }), issued))
  const numerals = lines.slice(5, 25).map((line) => line.split('、')[0])
  expect([numerals[0], numerals[9], numerals[10], numerals[18], numerals[19]]).toEqual([
    '一',
    '十',
    '十一',
    '十九',
    '二十',
  ])
  expect(lines[24]).toContain('第 20 件小事')
})

test('送签前预览的，就是将来签发的那封信，只差文号和日期', () => {
  const preview = given(tillTalked, readied)
    .seenBy(leadHandler)
    .preview?.map(({ text }) => text)
  const signedLetter = letter(given(tillTalked, readied, issued))
  const differing = signedLetter.filter((line, at) => line !== preview?.[at])
  expect(differing).toEqual(['吴住建复〔2026〕12 号', '2026年4月17日'])
})

test('代表读到的信，与签发的一字不差', () => {
  const story = given(tillReplied)
  expect(story.seenBy(author).rounds[0]?.replies[0]?.lines.map(({ text }) => text)).toEqual(letter(story))
})

test('文号要填，太短不行', () => {
  const story = given(tillTalked, readied)
  for (const documentNo of ['', '12', undefined]) {
    story.when(leadHead, 'issueReply', { documentNo }).refused('bad-input', '文号')
  }
})

test('没有提意见的会办单位，不能写“会同”它研究', () => {
  expect(letter(given(tillReplied)).join('')).not.toContain('会同')
})

test('会办单位后来改名，已经签发的答复一个字也不变', () => {
  const heard = [signedBy(supportingHandler), opined, contacted, confirmed, readied, issued]
  const before = given(tillSigned, ...heard)
  const change = { from: cityManagement.id, to: transport.id, reason: '机构改革，职责整体划转' }
  const after = before.when(governmentOffice, 'carryOver', change).happened('carriedOver')
  expect(letter(after)).toEqual(letter(before))
})
