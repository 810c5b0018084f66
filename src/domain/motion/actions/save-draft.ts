import { form, id } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { sessionIn } from '../session'
import { looseText } from '../text'
import { lead } from '../who'

export const saveDraft = defineAction({
  label: '存草稿',
  from: ['draft'],
  by: lead,
  input: form({ ...looseText, session: id('会次') }),
  decide: (_s, { session: wanted, ...content }, { sessions, today }) => {
    const session = sessionIn(sessions, wanted)
    if (!session) return refuse('not-found-inside', '没有找到这次会议，请重新选择会次')
    if (today > session.closes)
      return refuse('too-late', `${session.name}已经闭会，不再接收议案，可以改提建议`)
    const { id: sessionId, name, level } = session
    return [{ type: 'draftSaved', content, session: { id: sessionId, name, level } }]
  },
})
