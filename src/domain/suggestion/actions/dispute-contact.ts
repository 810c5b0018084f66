import { form, id, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'
import { noneWaiting, waiting } from './waiting-contact'

export const disputeContact = defineAction({
  label: '情况不符',
  from: ['handling'],
  by: author,
  unless: noneWaiting,
  input: form({ contact: id('沟通记录'), note: text('哪里不符', { min: 5, max: 300 }) }),
  decide: (s, { contact, note }) =>
    waiting(s, contact)
      ? [{ type: 'contactDisputed', contact, note }]
      : refuse('not-found-inside', '这次沟通已经处理过，请看最新内容'),
})
