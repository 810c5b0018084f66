import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { alarms } from '../alarms'
import { defineAction } from '../define'
import { clock } from '../who'

/** Reminders are facts of the activity: so each is given once, and it can be shown that it was. */
export const remind = defineAction({
  label: '提醒',
  from: ['open'],
  by: clock,
  unless: (s, { today }) =>
    alarms(s, today).length > 0 ? undefined : refuse('already-done', '现在没有要提醒的'),
  input: nothing,
  decide: (s, _input, { today }) => {
    const due = alarms(s, today)
    return [
      { type: 'reminded', keys: due.map(({ key }) => key), lines: due.map(({ to, of }) => ({ to, of })) },
    ]
  },
})
