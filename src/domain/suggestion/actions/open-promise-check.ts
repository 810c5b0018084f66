import { nothing } from '../../shared/fields'
import { yearOf } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { promiseCheckOn } from '../clock'
import { clock } from '../who'

/** 每年第四季度，承办单位回告尚未兑现的承诺，代表再次评价。 */
export const openPromiseCheck = defineAction({
  label: '启动年度承诺回告',
  from: ['following'],
  by: clock,
  unless: (s, { rules, today }) => {
    const on = promiseCheckOn(s, rules)
    return on && today >= on ? undefined : refuse('too-early', '还没有到回告承诺的时候')
  },
  input: nothing,
  decide: (_s, _input, { today }) => [{ type: 'promiseCheckOpened', year: yearOf(today) }],
})
