import { form, id, listOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { presidium } from '../who'

const deputy = form({
  id: id('代表'),
  name: text('代表姓名', { max: 40 }),
  delegation: text('代表团', { min: 0, max: 40 }),
})

/** 主席团决定不作为议案的，作为建议、批评和意见处理：领衔代表为提出人，联名代表一并答复。 */
export const receiveMotion = defineAction({
  label: '由议案转来',
  from: ['draft'],
  by: presidium,
  unless: (s) =>
    s.content.title ? refuse('not-allowed', '这是代表自己写的建议，不是由议案转来的') : undefined,
  input: form({
    motion: id('议案'),
    name: text('议案名称', { max: 80 }),
    reason: text('理由', { max: 1000 }),
    cosigners: listOf('联名代表', deputy, { max: 100 }),
    title: text('标题', { max: 60 }),
    facts: text('案由与案据', { max: 3000 }),
    asks: listOf('诉求', text('诉求', { max: 500 }), { min: 1, max: 20 }),
  }),
  decide: (s, { title, facts, asks, ...origin }, { rules }) => [
    { type: 'receivedFromMotion', origin, content: { ...s.content, title, facts, asks }, pack: rules.id },
  ],
})
