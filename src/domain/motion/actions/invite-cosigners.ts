import { form, id, listOf } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, named } from '../define'
import { signatureOf } from '../motion'
import { textDigest, textGap } from '../text'
import { lead } from '../who'
import { stillOpen } from './still-open'

const MOST = 80

export const inviteCosigners = defineAction({
  label: '邀请联名',
  from: ['draft', 'cosigning'],
  by: lead,
  unless: (s, ctx) => stillOpen(s, ctx) ?? textGap(s.content, ctx.rules),
  input: form({ deputies: listOf('联名代表', id('代表'), { min: 1, max: 40 }) }),
  decide: (s, { deputies: wanted }, { deputies, hash }) => {
    const ids = [...new Set(wanted)]
    if (ids.includes(s.lead.id)) return refuse('bad-input', '领衔代表本人已计入联名，不用再邀请')
    const found = ids.map((one) => named(deputies, one))
    if (found.includes(undefined)) return refuse('not-found-inside', '有一位不是本级在任代表，请重新选择')
    const asked = ids.map((one) => signatureOf(s, one))
    const waiting = asked.find((one) => one?.state === 'signed' || one?.state === 'invited')
    if (waiting) return refuse('already-done', `${waiting.deputy.name}已经邀请过，请去掉后再提交`)
    const added = asked.filter((one) => !one).length
    if (s.signatures.length + added > MOST)
      return refuse('not-allowed', `邀请的代表不能超过 ${MOST} 位，请减少人数`)
    return [
      {
        type: 'cosignersInvited',
        deputies: found.filter((one) => one !== undefined),
        digest: s.digest ?? textDigest(s.content, hash),
      },
    ]
  },
})
