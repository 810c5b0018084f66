import { carried, carryInput } from '../carry'
import { defineAction } from '../define'
import { governmentOffice } from '../who'

/** 机构撤并、更名的，由承接职责的单位继续办理、继续兑现承诺。 */
export const carryOver = defineAction({
  label: '机构变动，转由承接单位',
  from: ['handling', 'replied', 'following'],
  by: governmentOffice,
  input: carryInput,
  decide: (s, input, { units }) => carried(s, input, units),
})
