import * as z from 'zod/mini'
import { actions as motionActions } from '@/domain/motion/actions'
import { actions as suggestionActions } from '@/domain/suggestion/actions'
import { inboxApi } from '@/contract/inbox'
import { templateApi } from '@/contract/template'
import { faultsOf } from '@/features/suggestion/act/faults'

/* 每张表单：没填、太长、粘进来的怪东西，都在那一项下面说清楚，一句中文。 */

type Form = { name: string; schema: z.ZodMiniType }

const formsOf = (kind: string, actions: Readonly<Record<string, { input: z.ZodMiniType }>>): Form[] =>
  Object.entries(actions).map(([verb, { input }]) => ({ name: `${kind}.${verb}`, schema: input }))

const forms: Form[] = [
  ...formsOf('suggestion', suggestionActions),
  ...formsOf('motion', motionActions),
  { name: 'template.save', schema: templateApi['template.save'].input },
  { name: 'inbox.list', schema: inboxApi['inbox.list'].input },
]

const rubbish: [name: string, value: unknown][] = [
  ['没填', undefined],
  ['空的', ''],
  ['空格', '  \n '],
  ['太长', '长'.repeat(6_000)],
  ['看不见的字符', '文字\u0000文字文字文字文字文字文字文字文字'],
  ['倒写', '\u202e倒写的文字倒写的文字倒写的文字倒写的文字'],
  ['零宽空格', '文\u200b字文字文字文字文字文字文字文字文字文字'],
  ['半个字符', '文字\ud83d文字文字文字文字文字文字文字文字文字'],
  ['数', 7.5],
  ['空值', null],
  ['对象', { $ne: null }],
  ['很多项', Array.from({ length: 500 }, () => '项')],
]

function fieldsOf(schema: z.ZodMiniType): string[] {
  // Every form is a strict object; what is inside is its own affair.
  const { shape } = (schema as unknown as { _zod: { def: { shape?: object } } })._zod.def
  return Object.keys(shape ?? {})
}

const sentence = /[\u4e00-\u9fff]{2}/
const english = /Invalid|expected|received|undefined|Too (big|small)|Required/i

test('表单数得出来，每张都能逐项检查', () => {
  expect(forms.length).toBeGreaterThan(60)
  expect(forms.filter(({ schema }) => fieldsOf(schema).length > 0).length).toBeGreaterThan(40)
})

test.each(rubbish)('%s：错在哪一项，就在哪一项下面说，是一句中文', (_name, value) => {
  const told: string[][] = []
  for (const { name, schema } of forms) {
    for (const field of fieldsOf(schema)) {
      const faults = faultsOf(schema, { [field]: value })
      for (const [path, message] of Object.entries(faults)) {
        if (!sentence.test(message) || english.test(message)) told.push([name, path, message])
      }
      // One thing wrong is told where it stands, whatever else is missing beside it.
      const own = Object.keys(faults).filter((path) => path === field || path.startsWith(`${field}.`))
      const only = schema.safeParse({ [field]: value })
      const wrong = only.success ? [] : only.error.issues.filter(({ path }) => path[0] === field)
      if (own.length > 0 !== wrong.length > 0) told.push([name, field, '没有说在这一项下面'])
    }
  }
  expect(told).toEqual([])
})
