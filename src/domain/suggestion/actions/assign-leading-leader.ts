import { form, id, maybeText } from '../../shared/fields'
import { isRefusal } from '../../shared/refusal'
import { defineAction } from '../define'
import { governmentOffice } from '../who'
import { leaderIn } from './leader-in'

/** 领办：区政府领导牵头办理。 */
export const assignLeadingLeader = defineAction({
  label: '确定领办领导',
  from: ['assigning', 'handling'],
  by: governmentOffice,
  input: form({ leader: id('领办领导'), note: maybeText('说明', 300) }),
  needs: ({ leader }) => ({ people: [leader] }),
  decide: (_s, { leader, note }, { found }) => {
    const person = leaderIn(found, leader)
    return isRefusal(person) ? person : [{ type: 'leadingLeaderAssigned', leader: person, note }]
  },
})
