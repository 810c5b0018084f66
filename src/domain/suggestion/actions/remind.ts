import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { alarms } from '../alarms'
import { defineAction } from '../define'
import { clock } from '../who'

/** Reminders are facts of the case: so each is sent once, and it can be shown that it was. */
export const remind = defineAction({
  label: '提醒',
  from: ['review', 'assigning', 'handling', 'replied', 'following', 'closed'],
  by: clock,
  unless: (s, ctx) => (alarms(s, ctx).length > 0 ? undefined : refuse('already-done', '现在没有要提醒的')),
  input: nothing,
  decide: (s, _input, ctx) => {
    const due = alarms(s, ctx)
    return [
      {
        type: 'reminded',
        keys: due.map(({ key }) => key),
        lines: due.map(({ party, level, text, due: day }) => ({ party, level, text, due: day })),
      },
    ]
  },
})
