import { dueDay } from '../../calendar/deadline'
import { form, maybeText } from '../../shared/fields'
import { spokenDay } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { answering } from '../suggestion'
import { urger } from '../who'

/** 催办。 Everyone may, nobody may nag: once in so many working days each. */
export const urge = defineAction({
  label: '催办',
  from: ['handling', 'following'],
  by: urger,
  unless: (s, { actor, rules, holidays, today }) => {
    const mine = s.urges.filter(({ by }) => by.id === actor.person.id)
    const last = mine[mine.length - 1]
    if (!last) return undefined
    const again = dueDay(last.on, rules.urgeAgain.value, holidays).due
    return today < again
      ? refuse('too-early', `您 ${spokenDay(last.on, today)} 已催办，${spokenDay(again, today)} 起可以再催`)
      : undefined
  },
  input: form({ note: maybeText('想说的话', 200) }),
  decide: (s, { note }) => {
    const to = answering(s)
      .map(({ unit }) => unit.name)
      .join('、')
    return [{ type: 'urged', note, to }]
  },
})
