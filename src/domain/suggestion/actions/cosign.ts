import { form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { signedText } from '../joint'
import { invited } from '../who'
import { noInvitation } from './waiting-invitation'

/** The proof of reading is the digest of the full text, which only comes with the full text. */
export const cosign = defineAction({
  label: '同意联名',
  from: ['draft', 'review'],
  by: invited,
  unless: (s, { actor }) => noInvitation(s, actor),
  input: form({ read: text('所读文本', { min: 64, max: 64 }) }),
  decide: (s, { read }, { actor, hash }) => {
    const mine = s.cosigners.find(({ person }) => person.id === actor.person.id)
    if (!mine) return refuse('not-yours', '没有邀请您联名')
    if (read !== hash(signedText(s.content)))
      return refuse('incomplete', '请先打开全文读完再确认；文本如已修改，请重新阅读')
    return [{ type: 'cosigned', person: actor.person, delegation: mine.delegation, read }]
  },
})
