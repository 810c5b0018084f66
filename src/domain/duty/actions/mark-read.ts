import { form, listOf, text } from '../../shared/fields'
import { defineAction } from '../define'
import { owner } from '../who'

export const markRead = defineAction({
  label: '标为已读',
  from: ['running', 'settled'],
  by: owner,
  input: form({ outcomes: listOf('回单', text('回单', { max: 300 }), { min: 1, max: 100 }) }),
  decide: (s, { outcomes }) => {
    const fresh = s.outcomes.filter(({ id }) => outcomes.includes(id) && !s.read.includes(id))
    return fresh.length > 0 ? [{ type: 'outcomesRead', outcomes: fresh.map(({ id }) => id) }] : []
  },
})
