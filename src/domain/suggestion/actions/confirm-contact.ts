import { form, id } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'
import { noneWaiting, waiting } from './waiting-contact'

export const confirmContact = defineAction({
  label: '属实，确认沟通',
  from: ['handling'],
  by: author,
  unless: noneWaiting,
  input: form({ contact: id('沟通记录') }),
  decide: (s, { contact }) =>
    waiting(s, contact)
      ? [{ type: 'contactConfirmed', contact }]
      : refuse('not-found-inside', '这次沟通已经处理过，请看最新内容'),
})
