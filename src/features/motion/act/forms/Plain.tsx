import { nothing } from '@/domain/shared/fields'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

/** What follows from a verb that asks for nothing, said before it is confirmed. */
const consequences: Readonly<Record<string, string>> = {
  submit: '提交后文字不能再改。主席团决定以前，联名代表撤回而不足法定人数的，议案终止。',
  acknowledgeDecision: '确认后，记录显示您已看过主席团的决定和理由。',
}

export function Plain(props: MotionFormProps) {
  const { submit, busy, refusal } = useActionForm(props, nothing, {})
  return (
    <MotionFrame
      {...props}
      busy={busy}
      refusal={refusal}
      consequence={consequences[props.offer.verb]}
      onSubmit={() => void submit({})}
    />
  )
}
