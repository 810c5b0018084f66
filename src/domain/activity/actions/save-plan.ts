import { form } from '../../shared/fields'
import { isRefusal } from '../../shared/refusal'
import { defineAction } from '../define'
import { planFields, slotOf } from '../slot'
import { organiser } from '../who'

/** 代表法第四十三条：制定年度代表工作计划，依法统筹组织和安排代表履职活动。 */
export const savePlan = defineAction({
  label: '保存活动安排',
  from: ['draft'],
  by: organiser,
  input: form(planFields),
  decide: (_s, input, { today }) => {
    const slot = slotOf(input, today)
    if (isRefusal(slot)) return slot
    const { kind, title, agenda, host, capacity, sittings, signUpBy } = input
    const plan = { kind, title, agenda, host, sittings, signUpBy, ...slot, ...(capacity && { capacity }) }
    return [{ type: 'planned', plan }]
  },
})
