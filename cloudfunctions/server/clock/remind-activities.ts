import { remindOn } from '@/domain/activity/alarms'
import { activityKind } from '../activity/kind'
import { todayOf } from '../ports'
import { BATCH, type Chore } from './chore'
import { clockActs } from './clock-acts'
import { putOff } from './put-off'
import { woken } from './woken'

/** Deputies who have to be reminded of an activity: that it begins, or that their answer is waited for. */
export const remindActivities: Chore = {
  what: 'remindedOfActivities',
  ids: (ports) => woken(ports, 'activities', BATCH),
  carry: async (ports, id) => {
    try {
      return await clockActs(activityKind, ports, id, 'remind')
    } finally {
      await putOff(activityKind, ports, id, (s) => remindOn(s, todayOf(ports)))
    }
  },
}
