import { count, day, flag, form, listOf, maybeText, oneOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { currentRound } from '../suggestion'
import { leadHandler } from '../who'
import { unsigned } from './unsigned'

const MOST = 30

/** 《代表法》第五十一条：承办单位应当与代表联系沟通，充分听取意见。登记后由代表本人确认。 */
export const logContact = defineAction({
  label: '登记沟通',
  from: ['handling'],
  by: leadHandler,
  unless: (s, { actor }) =>
    unsigned(s, actor) ??
    (s.contacts.length >= MOST
      ? refuse('not-allowed', `沟通登记已满 ${MOST} 次，请联系代表工委`)
      : undefined),
  input: form({
    on: day('沟通日期'),
    way: oneOf('沟通方式', ['visit', 'meeting', 'phone', 'video', 'letter']),
    who: text('沟通人', { max: 40 }),
    reached: flag('是否联系上代表'),
    asks: listOf('谈到的诉求', count('诉求编号', { max: 20 }), { max: 20 }),
    note: maybeText('沟通情况', 500),
  }),
  decide: (s, { on, way, who, reached, asks, note }, { today, actor }) => {
    const round = currentRound(s)
    const { unit } = actor.post
    if (!round || !unit) return refuse('not-allowed', '这件建议还没有分办到本单位')
    if (on > today) return refuse('bad-input', '沟通日期不能晚于今天')
    if (on < round.startedOn) return refuse('bad-input', '沟通日期不能早于本轮办理开始的日子')
    if (asks.some((number) => number > s.content.asks.length))
      return refuse('bad-input', '没有这条诉求，请重新勾选')
    if (reached && asks.length === 0) return refuse('incomplete', '请勾选谈到了哪几条诉求')
    const state = reached ? ('waiting' as const) : ('missed' as const)
    const numbers = [...new Set(asks)].sort((a, b) => a - b)
    return [
      {
        type: 'contactLogged',
        contact: { round: round.number, unit, on, way, who, asks: numbers, note, state },
      },
    ]
  },
})
