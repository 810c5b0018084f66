import { form, id, listOf } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, foundIn } from '../define'
import { author } from '../who'

const MOST = 30

/** 联名：被邀请的代表读过全文、本人确认，才算附署。 */
export const inviteCosigners = defineAction({
  label: '邀请联名',
  from: ['draft', 'review'],
  by: author,
  unless: ({ content, number }) => {
    if (number) return refuse('too-late', '已经立案，不能再邀请联名')
    return content.title.trim() && content.asks.some((ask) => ask.trim())
      ? undefined
      : refuse('too-early', '请先写好标题和诉求，再邀请联名')
  },
  input: form({ people: listOf('受邀代表', id('代表'), { min: 1, max: MOST }) }),
  needs: ({ people }) => ({ people }),
  decide: (s, { people }, { found }) => {
    const guests = [...new Set(people)].map((personId) => foundIn(found.people, personId))
    if (guests.some((one) => one?.role !== 'deputy'))
      return refuse('not-found-inside', '受邀的人里有不在任的代表，请重新选择')
    if (people.includes(s.author.id)) return refuse('bad-input', '不用邀请自己，请去掉自己的名字')
    const fresh = guests.flatMap((one) => {
      const known = s.cosigners.find(({ person }) => person.id === one?.id)
      if (!one || known?.state === 'signed' || known?.state === 'invited') return []
      return [{ id: one.id, name: one.name, delegation: one.delegation }]
    })
    if (fresh.length === 0) return refuse('already-done', '这几位代表都已邀请，请等待他们确认')
    if (s.cosigners.length + fresh.length > MOST)
      return refuse('not-allowed', `一件建议最多邀请 ${MOST} 位代表联名`)
    return [{ type: 'cosignersInvited', people: fresh }]
  },
})
