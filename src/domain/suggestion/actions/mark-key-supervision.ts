import { form, id, maybeText } from '../../shared/fields'
import { isRefusal } from '../../shared/refusal'
import { defineAction } from '../define'
import { deputyOffice } from '../who'
import { leaderIn } from './leader-in'

/** 《代表法》第五十二条：主任会议可以确定重点督办的代表建议，由常委会领导督办。 */
export const markKeySupervision = defineAction({
  label: '列为重点督办',
  from: ['assigning', 'handling', 'replied', 'following'],
  by: deputyOffice,
  input: form({ leader: id('督办领导'), note: maybeText('主任会议意见', 300) }),
  needs: ({ leader }) => ({ people: [leader] }),
  decide: (_s, { leader, note }, { found }) => {
    const person = leaderIn(found, leader)
    return isRefusal(person) ? person : [{ type: 'keySupervisionMarked', leader: person, note }]
  },
})
