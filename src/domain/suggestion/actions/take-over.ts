import { carried, carryInput } from '../carry'
import { defineAction } from '../define'
import { clock } from '../who'

/** The unit was abolished and the roster names who takes over: nobody has to think of each of its cases. */
export const takeOver = defineAction({
  label: '机构撤并，由承接单位接办',
  from: ['assigning', 'handling', 'replied', 'following'],
  by: clock,
  input: carryInput,
  decide: (s, input, { units }) => carried(s, input, units),
})
