import * as z from 'zod/mini'
import { count, form, id, oneOf, text } from '@/domain/shared/fields'
import { motionRow, motionView } from '@/domain/motion/view-schema'
import type { Endpoints } from './endpoint'
import { cursor, offer, receipt, requestId } from './pieces'

export const motionApi = {
  'motion.list': {
    label: '我看得到的议案：代表看自己领衔、受邀的，或大会已作决定的；各办事机构看该办的',
    input: form({ scope: z._default(oneOf('范围', ['mine', 'all']), 'mine'), cursor }),
    output: z.object({ rows: z.array(motionRow), next: z.optional(z.string()) }),
  },
  'motion.open': {
    label: '打开一件议案：全文、联名、期限、经过，以及我现在能做什么',
    input: form({ id: id('议案编号') }),
    output: z.object({ view: motionView, offers: z.array(offer), rev: z.number() }),
  },
  'motion.start': {
    label: '新建一件议案草稿。同一提交编号只建一件',
    input: form({ requestId, verb: oneOf('操作', ['saveDraft']), input: z.unknown() }),
    output: receipt,
  },
  'motion.act': {
    label: '对一件议案办理一个动作',
    input: form({
      id: id('议案编号'),
      rev: count('版本', { min: 0, max: 1_000_000 }),
      verb: text('操作', { max: 40 }),
      input: z.unknown(),
      requestId,
    }),
    output: receipt,
  },
  'motion.nextNumber': {
    label: '本次会议下一个议案编号',
    input: form({ session: id('会次') }),
    output: z.object({ no: z.number() }),
  },
} as const satisfies Endpoints
