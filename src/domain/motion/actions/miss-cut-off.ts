import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, sessionOf } from '../define'
import { isPastCutOff } from '../session'
import { countOf } from '../threshold'
import { clock } from '../who'

/** What has not been proposed by the cut-off is no motion of this session. */
export const missCutOff = defineAction({
  label: '截止未提交，终止',
  from: ['cosigning'],
  by: clock,
  unless: (s, ctx) => {
    const session = sessionOf(s, ctx)
    const over =
      session && (ctx.today > session.closes || (session.cutOff && isPastCutOff(session.cutOff, ctx)))
    return over ? undefined : refuse('too-early', '议案截止时间还没有到')
  },
  input: nothing,
  decide: (s, _input, { rules }) => {
    const { have, need } = countOf(s, rules)
    return [{ type: 'ended', why: 'missedCutOff', have, need }]
  },
})
