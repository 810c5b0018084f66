import { remindOn } from '@/domain/activity/alarms'
import { activityKind } from '../activity/kind'
import { todayOf } from '../ports'
import { BATCH, type Chore } from './chore'
import { clockActs } from './clock-acts'
import { putOff } from './put-off'

/** Deputies who have to be reminded of an activity: that it begins, or that their answer is waited for. */
export const remindActivities: Chore = {
  what: 'remindedOfActivities',
  ids: async (ports) => {
    const docs = await ports.store.find('activities', {
      where: { wakeOn: { lte: todayOf(ports) } },
      order: [['wakeOn', 'asc']],
      limit: BATCH,
      fields: ['rev'],
    })
    return docs.map(({ _id }) => _id)
  },
  carry: async (ports, id) => {
    try {
      return await clockActs(activityKind, ports, id, 'remind')
    } finally {
      await putOff(activityKind, ports, id, (s) => remindOn(s, todayOf(ports)))
    }
  },
}
