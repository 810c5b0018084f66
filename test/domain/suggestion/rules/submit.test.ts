import { author } from '../../support/cast'
import { content } from '../../support/inputs'
import { draftSaved, submittedWith } from '../../support/steps'
import { given } from '../../support/story'

const story = given(draftSaved)
const submit = (change: object) => story.when(author, 'submit', { ...content, ...change })

test('一件建议写清标题、情况和编号的诉求，就能提交', () => {
  const after = submit({}).happened('submitted')
  expect(after.state).toMatchObject({ stage: 'review', submittedOn: story.today, pack: 'wj-2025-03' })
  expect(after.state.content.suggestedUnits).toEqual([{ id: 'u-housing', name: '区住建局' }])
})

test.each([
  [{ title: '停车难' }, '请写明标题，不少于 6 个字'],
  [{ facts: '车位不够' }, '请写明案由与情况，不少于 20 个字'],
  [{ asks: [] }, '请至少填写 1 项诉求'],
  [{ asks: ['增设公共车位', '管一管'] }, '请写明诉求，不少于 5 个字'],
  [{ asks: Array(21).fill('增设公共车位') }, '诉求不能超过 20 项'],
  [{ publicity: undefined }, '请选择公开方式'],
  [{ suggestedUnits: Array(6).fill('u-housing') }, '意向单位不能超过 5 项'],
])('提交时差一样，就说差哪一样：%j', (change, sentence) => {
  submit(change).refused('bad-input', sentence)
})

test('草稿缺什么都能存，提交不行', () => {
  const empty = { ...content, title: '', facts: '', asks: [] }
  story.when(author, 'saveDraft', empty).happened('draftSaved')
  story.when(author, 'submit', empty).refused('bad-input', '标题')
})

test('申请不公开的，要写理由', () => {
  submit({ publicity: 'closed', closedReason: '怕' }).refused('incomplete', '请写明理由')
  submit({ publicity: 'closed', closedReason: '涉及信访人个人情况' }).happened('submitted')
})

test.each(['u-nowhere', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  '没有“%s”这个单位，不能列为意向单位',
  (unit) => {
    submit({ suggestedUnits: [unit] }).refused('not-found-inside', '没有这个意向单位')
    story
      .when(author, 'saveDraft', { ...content, suggestedUnits: [unit] })
      .refused('not-found-inside', '没有这个意向单位')
  },
)

test.each(['stage', 'number', 'pack', 'author', 'submittedOn', 'units'])('不能夹带“%s”一起提交', (field) => {
  const refusal = submit({ [field]: 'closed' }).refusal
  expect(refusal).toEqual({ code: 'bad-input', message: `不能提交“${field}”这一项` })
})

test('提交时没有填的选填项，按没有处理', () => {
  const {
    formedBy: _formedBy,
    suggestedUnits: _units,
    closedReason: _reason,
    referenceOnly: _only,
    ...least
  } = content
  const after = story.when(author, 'submit', least).happened('submitted')
  expect(after.state.content).toMatchObject({
    formedBy: [],
    suggestedUnits: [],
    closedReason: '',
    referenceOnly: false,
  })
})

test('提交的文字原样留在记录里', () => {
  const told = given(submittedWith({ title: '  推进老旧小区停车位改造的建议  ' }))
  expect(told.state.content.title).toBe('推进老旧小区停车位改造的建议')
  expect(told.events[0]).toMatchObject({ type: 'submitted', content: { facts: content.facts } })
})
