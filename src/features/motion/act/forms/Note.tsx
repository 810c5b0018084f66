import { close } from '@/domain/motion/actions/close'
import { convert } from '@/domain/motion/actions/convert'
import { declineCosign } from '@/domain/motion/actions/decline-cosign'
import { putOnAgenda } from '@/domain/motion/actions/put-on-agenda'
import { requestWithdrawal } from '@/domain/motion/actions/request-withdrawal'
import { returnMotion } from '@/domain/motion/actions/return-motion'
import { revokeCosign } from '@/domain/motion/actions/revoke-cosign'
import { withdraw } from '@/domain/motion/actions/withdraw'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { TextArea } from '@/ui/form/TextField'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

type Asked = {
  field: 'reason' | 'note'
  label: string
  max: number
  optional?: boolean
  danger?: boolean
  consequence: string
}

/** Verbs that ask for one text and nothing else. */
const asked = {
  putOnAgenda: {
    field: 'reason',
    label: '决定理由',
    max: 1000,
    consequence: '列入本次会议议程，由大会审议、表决。表决以前要求撤回的，须经主席团同意。',
  },
  convert: {
    field: 'reason',
    label: '给每位提案人的理由',
    max: 1000,
    consequence: '转为一件建议，由代表工委审查、交办。理由逐一告知领衔和联名代表，不能撤销。',
  },
  returnMotion: {
    field: 'note',
    label: '补正要求',
    max: 500,
    consequence: '退回领衔代表，截止以前补正后再提交。改动文字的，已有的联名失效。',
  },
  withdraw: {
    field: 'reason',
    label: '撤回理由',
    max: 300,
    danger: true,
    consequence: '撤回后这件议案不再审查，不能恢复。联名代表会看到您的理由。',
  },
  requestWithdrawal: {
    field: 'reason',
    label: '申请撤回的理由',
    max: 300,
    danger: true,
    consequence: '由主席团决定。同意的，会议对这件议案的审议即行终止。',
  },
  revokeCosign: {
    field: 'reason',
    label: '撤回联名的理由',
    max: 300,
    danger: true,
    consequence: '提交以后撤回，余下不足法定人数的，议案终止。',
  },
  declineCosign: {
    field: 'note',
    label: '给领衔代表的话',
    max: 200,
    optional: true,
    consequence: '只有领衔代表看得到您谢绝和您写的话。',
  },
  close: { field: 'note', label: '落实总结', max: 1000, consequence: '办结后不再登记进展。' },
} as const satisfies Record<string, Asked>

const schemas = {
  putOnAgenda: putOnAgenda.input,
  convert: convert.input,
  returnMotion: returnMotion.input,
  withdraw: withdraw.input,
  requestWithdrawal: requestWithdrawal.input,
  revokeCosign: revokeCosign.input,
  declineCosign: declineCosign.input,
  close: close.input,
} as const satisfies Record<keyof typeof asked, unknown>

export type NoteVerb = keyof typeof asked

/** The form of one of these verbs. */
export function noteForm(verb: NoteVerb) {
  const { field, label, max, optional, danger, consequence }: Asked = asked[verb]
  return function Note(props: MotionFormProps) {
    const { values, set, faults, submit, ...state } = useActionForm(props, schemas[verb], { text: '' })
    return (
      <MotionFrame
        {...props}
        {...state}
        danger={danger ?? false}
        consequence={consequence}
        onSubmit={() => void submit({ [field]: values.text })}
      >
        <TextArea
          id={`${verb}-${field}`}
          label={label}
          optional={optional}
          maxLength={max}
          value={values.text}
          error={faults[field]}
          onChange={(text) => set('text', text)}
        />
      </MotionFrame>
    )
  }
}
