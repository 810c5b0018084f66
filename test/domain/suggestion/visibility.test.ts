import { caseRow, caseView } from '@/domain/suggestion/view-schema'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { relationTo } from '@/domain/suggestion/views'
import { rowFields, rowFor } from '@/domain/suggestion/row'
import {
  author,
  clock,
  deputyOffice,
  everyone,
  governmentOffice,
  leader,
  leadHandler,
  leadHead,
  participants,
  supportingHandler,
  supportingHead,
} from '../support/cast'
import { faultOf } from '../support/sentence'
import { allSituations, situations, type Situation } from '../support/situations'
import { given } from '../support/story'
import { contacted, disputed, tillSigned, tillRedo } from '../support/steps'

const onlyAuthor: Situation[] = ['草稿', '待修改']
const beforeNumber: Situation[] = [
  ...onlyAuthor,
  '待审查',
  '不予立案',
  '已邀请联名',
  '已联名',
  '联名后提出撤回',
  '已有建议并入',
  '已并案',
]
const beforeHandOver: Situation[] = [...beforeNumber, '待交办']
const beforeDispatch: Situation[] = [...beforeHandOver, '待分办', '已撤回']

test.each([
  ['领衔代表', author, 'author', []],
  ['代表工委', deputyOffice, 'office', onlyAuthor],
  ['领导', leader, 'leader', beforeNumber],
  ['区政府办', governmentOffice, 'government', beforeHandOver],
  ['主办单位经办人', leadHandler, 'lead', beforeDispatch],
  ['主办单位负责人', leadHead, 'lead', beforeDispatch],
  ['会办单位经办人', supportingHandler, 'supporting', beforeDispatch],
  ['会办单位负责人', supportingHead, 'supporting', beforeDispatch],
] as const)('%s从轮到自己起才看得到，之前这件建议对他不存在', (_name, actor, relation, unseen) => {
  for (const [situation, story] of allSituations) {
    if (situation === '分别办理' && relation === 'supporting') continue // there is no 会办 in it
    const hidden = (unseen as readonly Situation[]).includes(situation)
    expect([situation, relationTo(story.state, actor)]).toEqual([situation, hidden ? undefined : relation])
    expect([situation, story.viewFor(actor)?.relation]).toEqual([situation, hidden ? undefined : relation])
  }
})

test('系统计时不看建议', () => {
  for (const [, story] of allSituations) expect(story.viewFor(clock)).toBeUndefined()
})

test('每个人看到的，只有列出来的那些项', () => {
  for (const [situation, story] of allSituations) {
    for (const [name, actor] of Object.entries(participants)) {
      const view = story.viewFor(actor)
      if (view) expect([situation, name, caseView.parse(view)]).toEqual([situation, name, view])
    }
  }
})

test('正在写的答复稿只给主办单位看，签发以前谁都看不到', () => {
  for (const [situation, story] of allSituations) {
    for (const [name, actor] of Object.entries(participants)) {
      const view = story.viewFor(actor)
      if (!view || view.relation === 'lead') continue
      expect([situation, name, view.draft, view.preview, view.gaps]).toEqual([
        situation,
        name,
        undefined,
        undefined,
        [],
      ])
    }
  }
})

test('签发的盐谁都看不到', () => {
  const salt = situations.待评价.state.rounds[0]?.desks[0]?.reply?.salt ?? ''
  expect(salt).toHaveLength(64)
  for (const actor of Object.values(participants)) {
    expect(JSON.stringify(situations.待评价.viewFor(actor) ?? {})).not.toContain(salt)
  }
})

test('列表只读声明的那几项，每一行与读全文时一样', () => {
  for (const [situation, story] of allSituations) {
    const projected = pick(story.state)
    for (const [name, actor] of Object.entries(everyone)) {
      const row = rowFor(story.state, story.context(actor))
      expect([situation, name, rowFor(projected, story.context(actor))]).toEqual([situation, name, row])
      expect(caseRow.parse(row)).toEqual(row)
    }
  }
})

/** The case as a list reads it: nothing but `rowFields`. */
function pick(s: Suggestion): Suggestion {
  const out: Record<string, unknown> = {}
  for (const field of rowFields) copy(s, field.split('.'), out)
  return out as Suggestion // as the store answers: the rest is absent
}

function copy(from: unknown, [key = '', ...rest]: string[], to: Record<string, unknown>) {
  const value = (from as Record<string, unknown>)[key]
  if (value === undefined) return
  if (rest.length === 0) to[key] = value
  else if (Array.isArray(value)) {
    const list = (to[key] ?? value.map(() => ({}))) as Record<string, unknown>[]
    value.forEach((item, index) => copy(item, rest, list[index] ?? {}))
    to[key] = list
  } else {
    const inner = (to[key] ?? {}) as Record<string, unknown>
    copy(value, rest, inner)
    to[key] = inner
  }
}

test('办理经过的每一句都是完整的中文，最新的在最前', () => {
  const stories = [
    ...allSituations.map(([, story]) => story),
    given(tillSigned, contacted, disputed),
    given(tillRedo),
  ]
  for (const story of stories) {
    for (const actor of Object.values(participants)) {
      const lines = story.viewFor(actor)?.timeline ?? []
      for (const { text, when } of lines) {
        const plain = text.replace(/WJ\d{2}-\d{3}-\w{4}/, '')
        expect([text, faultOf({ code: 'bad-input', message: plain })]).toEqual([text, undefined])
        expect(when).toMatch(/^(\d{4}年)?\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/)
      }
      const order = lines.map(({ seq }) => seq)
      expect(order).toEqual([...order].sort((a, b) => b - a))
    }
  }
})

test('草稿存了几次、答复稿改了几次，不写进办理经过', () => {
  const texts = situations.答复稿被退回.seenBy(author).timeline.map(({ text }) => text)
  expect(texts.join()).not.toMatch(/保存|送签/)
})

test('记录完好，人人看到的校验结果都是完好', () => {
  for (const [, story] of allSituations) expect(story.seenBy(author).chainBreak).toBe(0)
})
